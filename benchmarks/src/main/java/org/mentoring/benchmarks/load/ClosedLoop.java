package org.mentoring.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// As many callers as wanted, each of which sends its next command when it has the answer to the
/// last. The aggregates are divided among the callers; each run goes on where the last one has
/// ended, so that all aggregates get as many commands.
public final class ClosedLoop {

    private final int callers;
    private final int[] next;

    /// @param callers that wait for an answer at the same time
    public ClosedLoop(int callers) {
        this.callers = callers;
        this.next = IntStream.range(0, callers).toArray();
    }

    public int callers() {
        return callers;
    }

    private interface Caller {
        long call(int number, BooleanSupplier goingOn);
    }

    /// Calls for this long, and returns how many commands were carried out.
    public long run(Commands commands, Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        return together((first, goingOn) -> {
            long sent = 0;
            int aggregate = next[first];
            while (System.nanoTime() < end && goingOn.getAsBoolean()) {
                aggregate = aggregate < commands.aggregates() ? aggregate : first;
                commands.send(aggregate);
                sent++;
                aggregate += callers;
            }
            next[first] = aggregate;
            return sent;
        });
    }

    /// Sends so many commands to every aggregate, in rounds.
    public long rounds(Commands commands, int rounds) {
        return together((first, goingOn) -> {
            long sent = 0;
            for (int round = 0; round < rounds; round++) {
                int each = first;
                while (each < commands.aggregates() && goingOn.getAsBoolean()) {
                    commands.send(each);
                    sent++;
                    each += callers;
                }
            }
            return sent;
        });
    }

    /// When one fails, the others stop after the command they wait for.
    private long together(Caller caller) {
        AtomicBoolean failed = new AtomicBoolean();
        List<Future<Long>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < callers; number++) {
                int first = number;
                running.add(threads.submit(() -> stopping(failed, caller, first)));
            }
        }
        return running.stream().mapToLong(Futures::result).sum();
    }

    private static long stopping(AtomicBoolean failed, Caller caller, int first) {
        boolean done = false;
        try {
            long sent = caller.call(first, () -> !failed.get());
            done = true;
            return sent;
        } finally {
            if (!done) {
                failed.set(true);
            }
        }
    }
}
