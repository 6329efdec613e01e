package org.mentoring.runtime.aggregate;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/// Lets the commands on one aggregate take turns within this instance, so that they do not make
/// each other fail. It only saves work: across instances the version in the document decides.
///
/// Aggregates share a fixed number of turnstiles by the hash of their id.
final class Turns {

    private static final int TURNSTILES = 1024;

    private final Map<Integer, ReentrantLock> turnstiles = new ConcurrentHashMap<>();
    private final Duration patience;

    Turns(Duration patience) {
        this.patience = patience;
    }

    /// Does the work when it is this command's turn; empty when that took longer than a command may
    /// wait.
    <R> Optional<R> take(String id, Supplier<R> work) {
        ReentrantLock turnstile = turnstile(id);
        if (!entered(turnstile)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turnstile.unlock();
        }
    }

    private ReentrantLock turnstile(String id) {
        int number = Math.floorMod(id.hashCode(), TURNSTILES);
        return turnstiles.computeIfAbsent(number, first -> new ReentrantLock(true));
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
