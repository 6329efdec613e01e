package org.mentoring.local.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Asks again and again until there is an answer.
final class Waiting {

    /// What one service tells another arrives well within this time.
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private Waiting() {}

    /// @throws StoryException when there is none in time
    static <T> T until(String expected, Question<T> question) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> answer = question.ask();
        while (answer.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new StoryException(
                        "Waited " + PATIENCE.toSeconds() + " s in vain for " + expected);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
            answer = question.ask();
        }
        return answer.get();
    }

    interface Question<T> {
        Optional<T> ask();
    }
}
