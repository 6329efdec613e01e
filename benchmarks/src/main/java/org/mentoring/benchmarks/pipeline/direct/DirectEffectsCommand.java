package org.mentoring.benchmarks.pipeline.direct;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.util.concurrent.Callable;

/// A process that reads the peer's topic and writes the effects. It ends with its parent.
@Command(name = "direct-effects", hidden = true)
public final class DirectEffectsCommand implements Callable<Integer> {

    @Mixin private DirectOptions options = new DirectOptions();

    @Override
    public Integer call() throws IOException {
        try (DirectStore store = new DirectStore(options.mongo())) {
            DirectEffects effects = new DirectEffects(store, options.kafka(), options.topic());
            Thread.ofPlatform().daemon().name("effects").start(effects);
            System.out.println(DirectChild.READY);
            while (System.in.read() >= 0) {
                // Only the end is of interest.
            }
        }
        return 0;
    }
}
