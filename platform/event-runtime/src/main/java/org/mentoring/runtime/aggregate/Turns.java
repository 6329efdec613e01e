package org.mentoring.runtime.aggregate;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Lets the commands on one aggregate take turns within this instance, so that they do not make
/// each other fail. It only saves work: across instances the version in the document decides.
///
/// Aggregates share a fixed number of turnstiles by the hash of their id.
final class Turns {

    private static final int TURNSTILES = 1024;

    private final ReentrantLock[] turnstiles =
            Stream.generate(() -> new ReentrantLock(true))
                    .limit(TURNSTILES)
                    .toArray(ReentrantLock[]::new);
    private final Duration patience;

    Turns(Duration patience) {
        this.patience = patience;
    }

    /// Does the work when it is this command's turn; empty when that took longer than a command may
    /// wait.
    <R> Optional<R> take(String id, Supplier<R> work) {
        ReentrantLock turnstile = turnstiles[Math.floorMod(id.hashCode(), TURNSTILES)];
        if (!entered(turnstile)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turnstile.unlock();
        }
    }

    private boolean entered(ReentrantLock turnstile) {
        try {
            return turnstile.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
