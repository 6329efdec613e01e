package org.mentoring.pairing.run.progress;

import org.mentoring.web.problem.ProblemException;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// The streams of this instance: so many and no more, and all of them end when it stops, before the
/// server waits for its requests. Each has a thread of its own, a virtual one.
final class ProgressStreams implements SmartLifecycle {

    private final Semaphore free;
    private final Duration retry;
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    ProgressStreams(int most, Duration retry) {
        this.free = new Semaphore(most);
        this.retry = retry;
    }

    /// One stream's place, to be closed with the stream.
    ///
    /// @throws ProblemException 503 when there are as many streams as there may be
    Place enter() {
        if (!free.tryAcquire()) {
            throw ProblemException.unavailable(
                    "Too many follow a run just now: read the run itself, or try again.", retry);
        }
        return free::release;
    }

    /// Closed once.
    interface Place extends AutoCloseable {

        @Override
        void close();
    }

    /// Waits before the next look.
    ///
    /// @return whether there is a next look: not when this instance stops
    boolean pause(Duration interval) {
        try {
            return !stopped.await(interval.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }
}
