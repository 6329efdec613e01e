package org.mentoring.local.stack;

import org.mentoring.local.process.ChildState;
import org.mentoring.local.process.ChildStatus;
import org.mentoring.local.process.SupervisorListener;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Remembers the last word about each process, so that others can wait for the whole stack.
final class StackWatch implements SupervisorListener {

    /// A process that ended that often before the stack was ready will not get there.
    private static final int HOPELESS = 3;

    private final SupervisorListener next;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, ChildStatus> latest = new LinkedHashMap<>();

    StackWatch(SupervisorListener next) {
        this.next = next;
    }

    void expect(List<ChildStatus> all) {
        lock.lock();
        try {
            all.forEach(child -> latest.put(child.name(), child));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void changed(ChildStatus child) {
        expect(List.of(child));
        next.changed(child);
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void awaitReady(Duration limit) {
        lock.lock();
        try {
            long nanos = limit.toNanos();
            while (!allReady()) {
                requireHope();
                if (nanos <= 0) {
                    throw new StackException(
                            "Not everything was ready after "
                                    + limit.toSeconds()
                                    + " s: "
                                    + notReady());
                }
                nanos = changed.awaitNanos(nanos);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted before everything was ready");
        } finally {
            lock.unlock();
        }
    }

    private boolean allReady() {
        return latest.values().stream().allMatch(child -> child.state() == ChildState.READY);
    }

    private void requireHope() {
        for (ChildStatus child : latest.values()) {
            if (child.crashes() >= HOPELESS && child.state() != ChildState.READY) {
                throw new StackException(
                        child.name()
                                + " does not start: it "
                                + child.detail()
                                + ". What it said last: "
                                + child.log());
            }
        }
    }

    private String notReady() {
        return String.join(
                ", ",
                latest.values().stream()
                        .filter(child -> child.state() != ChildState.READY)
                        .map(ChildStatus::name)
                        .toList());
    }
}
