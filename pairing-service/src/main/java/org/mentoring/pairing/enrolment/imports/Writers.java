package org.mentoring.pairing.enrolment.imports;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextSnapshotFactory;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Writes many people beside each other: most of a write is waiting for the store. However many
/// files are imported at once, this instance has so many writers and no more.
final class Writers implements AutoCloseable {

    private final ExecutorService threads;
    private final Attempts attempts;

    Writers(int number, Attempts attempts) {
        var named = Thread.ofVirtual().name("import-", 1).factory();
        this.threads = Executors.newFixedThreadPool(number, named);
        this.attempts = attempts;
    }

    /// Does the work for each of them, within the trace of who asks, and returns when all of it is
    /// done. Once something has failed for good, nothing else begins.
    ///
    /// @param work that may be repeated after it has failed or even succeeded
    /// @throws RuntimeException the first failure for good
    <T> void forEach(List<T> items, Consumer<T> work) {
        var traced =
                ContextExecutorService.wrap(
                        threads, () -> ContextSnapshotFactory.builder().build().captureAll());
        var givenUp = new AtomicBoolean();
        var tasks = items.stream().map(item -> task(item, work, givenUp)).toList();
        try {
            for (var done : traced.invokeAll(tasks)) {
                done.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException why
                    ? why
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped in the middle of an import", stopped);
        }
    }

    private <T> Callable<Boolean> task(T item, Consumer<T> work, AtomicBoolean givenUp) {
        return () -> {
            try {
                return !givenUp.get() && attempts.at(() -> done(item, work));
            } catch (RuntimeException failed) {
                givenUp.set(true);
                throw failed;
            }
        };
    }

    private static <T> boolean done(T item, Consumer<T> work) {
        work.accept(item);
        return true;
    }

    @Override
    public void close() {
        threads.close();
    }
}
