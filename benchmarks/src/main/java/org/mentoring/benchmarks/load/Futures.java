package org.mentoring.benchmarks.load;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

final class Futures {

    private Futures() {}

    /// Waits for it.
    ///
    /// @throws IllegalStateException with what it failed of
    static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A command failed", failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
