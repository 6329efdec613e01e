package org.mentoring.runtime.consumer;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/// Runs the parts of a batch beside each other on virtual threads, a bounded number at a time.
final class Parallel {

    private final int limit;

    Parallel(int limit) {
        this.limit = limit;
    }

    /// Runs everything to its end, whatever fails.
    ///
    /// @return the first failure, the others suppressed in it
    Optional<RuntimeException> run(List<Runnable> work) {
        return work.size() == 1 || limit == 1 ? oneByOne(work) : together(work);
    }

    private static Optional<RuntimeException> oneByOne(List<Runnable> work) {
        return work.stream()
                .map(Parallel::failure)
                .filter(Objects::nonNull)
                .reduce(Parallel::suppressed);
    }

    private Optional<RuntimeException> together(List<Runnable> work) {
        Semaphore permits = new Semaphore(limit);
        List<Future<@Nullable RuntimeException>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Runnable part : work) {
                permits.acquireUninterruptibly();
                running.add(
                        threads.submit(() -> {
                            try {
                                return failure(part);
                            } finally {
                                permits.release();
                            }
                        }));
            }
        }
        return running.stream()
                .map(Future::resultNow)
                .filter(Objects::nonNull)
                .reduce(Parallel::suppressed);
    }

    private static @Nullable RuntimeException failure(Runnable part) {
        try {
            part.run();
            return null;
        } catch (RuntimeException failed) {
            return failed;
        } catch (Error fatal) {
            // Thrown on, it would end the consumer, and that of whoever gets the partition next.
            return new IllegalStateException("A handler failed with " + fatal, fatal);
        }
    }

    private static RuntimeException suppressed(RuntimeException first, RuntimeException other) {
        if (!first.equals(other)) {
            first.addSuppressed(other);
        }
        return first;
    }
}
