package org.mentoring.testkit.servers;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// What a [TcpProxy] does to the bytes that pass, shared by all its connections.
final class Traffic {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean stalled;
    private Duration delay = Duration.ZERO;
    private @Nullable Predicate<byte[]> doomed;
    private int repliesCut;

    void stall() {
        change(() -> stalled = true);
    }

    void delay(Duration perChunk) {
        change(() -> delay = perChunk);
    }

    void cutReplyTo(Predicate<byte[]> request) {
        change(() -> doomed = request);
    }

    void replyWasCut() {
        change(() -> repliesCut++);
    }

    void heal() {
        change(() -> {
            stalled = false;
            delay = Duration.ZERO;
            doomed = null;
        });
    }

    int repliesCut() {
        lock.lock();
        try {
            return repliesCut;
        } finally {
            lock.unlock();
        }
    }

    /// Whether the reply to this request must not arrive. True for one request only.
    boolean dooms(byte[] request) {
        lock.lock();
        try {
            boolean dooms = doomed != null && doomed.test(request);
            if (dooms) {
                doomed = null;
            }
            return dooms;
        } finally {
            lock.unlock();
        }
    }

    /// Returns when a chunk may go on: after the delay, and not while stalled.
    void passOn() {
        lock.lock();
        try {
            long nanos = delay.toNanos();
            while (nanos > 0 && !delay.isZero()) {
                nanos = changed.awaitNanos(nanos);
            }
            while (stalled) {
                changed.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void change(Runnable what) {
        lock.lock();
        try {
            what.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
