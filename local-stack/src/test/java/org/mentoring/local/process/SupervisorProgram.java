package org.mentoring.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/// Runs a supervisor of two stand-ins in a JVM of its own, so that a test can kill it.
public final class SupervisorProgram {

    private SupervisorProgram() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<ChildSpec> specs =
                List.of(
                        StandIn.spec("one", folder, Set.of(), 0),
                        StandIn.spec("two", folder, Set.of("one"), 0));
        CountDownLatch ready = new CountDownLatch(specs.size());
        Supervisor supervisor =
                new Supervisor(
                        specs,
                        Backoff.DEFAULT,
                        2,
                        Duration.ofSeconds(2),
                        InstantSource.system(),
                        child -> {
                            if (child.state() == ChildState.READY) {
                                ready.countDown();
                            }
                        });
        supervisor.start();
        ready.await();
        List<String> pids =
                supervisor.statuses().stream().map(child -> String.valueOf(child.pid())).toList();
        Path unfinished = Files.write(folder.resolve("pids.unfinished"), pids);
        Files.move(unfinished, folder.resolve("pids"), StandardCopyOption.ATOMIC_MOVE);
        new CountDownLatch(1).await();
    }
}
