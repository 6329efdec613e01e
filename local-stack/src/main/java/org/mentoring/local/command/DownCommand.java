package org.mentoring.local.command;

import org.mentoring.local.stack.RunFiles;
import org.mentoring.local.stack.RunningStack;

import picocli.CommandLine.Command;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@Command(name = "down", description = "Stops everything, in order.")
final class DownCommand implements Callable<Integer> {

    private static final Duration STOP_LIMIT = Duration.ofMinutes(2);

    @Override
    public Integer call() throws ExecutionException, InterruptedException {
        Optional<RunningStack> running = new RunFiles(MentoringCommand.folders()).running();
        Optional<ProcessHandle> supervisor =
                running.flatMap(stack -> ProcessHandle.of(stack.pid()));
        if (supervisor.isEmpty()) {
            System.out.println("Nothing is running.");
            return 0;
        }
        stop(supervisor.get());
        System.out.println("Stopped.");
        return 0;
    }

    /// The supervisor stops its processes before it ends. Should it hang, its end alone makes each
    /// of them stop by itself.
    private static void stop(ProcessHandle supervisor)
            throws ExecutionException, InterruptedException {
        supervisor.destroy();
        try {
            supervisor.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            supervisor.destroyForcibly();
            supervisor.onExit().get();
        }
    }
}
