package org.mentoring.benchmarks.load;

import org.mentoring.benchmarks.load.Commands.Sent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// Commands at fixed times, whether or not the ones before have been answered: a system that is
/// slow for a moment is not asked less because of it (no coordinated omission).
///
/// @param perSecond commands
public record OpenLoop(int perSecond) {

    private static final long SECOND_NANOS = Duration.ofSeconds(1).toNanos();

    /// Sends for this long; waits for the last answer.
    ///
    /// @param answers hears of each answer, on the thread of its command
    /// @return from the time when each command was due to its answer
    public Latencies run(Commands commands, Duration duration, Consumer<Sent> answers) {
        long total = duration.toNanos() * perSecond / SECOND_NANOS;
        Latencies latencies = new Latencies();
        List<Future<?>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int number = 0; number < total; number++) {
                long due = start + number * SECOND_NANOS / perSecond;
                int aggregate = number % commands.aggregates();
                waitUntil(due);
                running.add(
                        threads.submit(() -> {
                            Sent sent = commands.send(aggregate);
                            latencies.record(sent.answeredNanos() - due);
                            answers.accept(sent);
                        }));
            }
        }
        running.forEach(Futures::result);
        return latencies;
    }

    private static void waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
