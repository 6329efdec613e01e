package org.mentoring.benchmarks.pipeline.direct;

import org.mentoring.benchmarks.load.ClosedLoop;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;

/// A process that does the peer's commands. It reads `<callers> <milliseconds>` from its standard
/// input, does as many commands as it can, and writes their number. It ends with its parent.
@Command(name = "direct-load", hidden = true)
public final class DirectLoadCommand implements Callable<Integer> {

    @Mixin private DirectOptions options = new DirectOptions();

    @Override
    public Integer call() throws IOException {
        try (DirectStore store = new DirectStore(options.mongo());
                DirectCommands commands =
                        new DirectCommands(store, options.kafka(), options.topic())) {
            serve(commands);
        }
        return 0;
    }

    private static void serve(DirectCommands commands) throws IOException {
        BufferedReader orders =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println(DirectChild.READY);
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] words = order.split(" ");
            ClosedLoop loop = new ClosedLoop(Integer.parseInt(words[0]));
            long sent = loop.run(commands, Duration.ofMillis(Long.parseLong(words[1])));
            System.out.println(sent);
        }
    }
}
