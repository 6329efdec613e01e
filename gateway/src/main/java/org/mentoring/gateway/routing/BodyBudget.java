package org.mentoring.gateway.routing;

import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// The bytes of request bodies that may be in memory at once, over all routes: many large uploads
/// are refused one by one rather than ending the process.
final class BodyBudget {

    private final AtomicLong left;

    BodyBudget(long bytes) {
        left = new AtomicLong(bytes);
    }

    /// Holds `bytes` while `work` runs. Fails with 503 where they are not left.
    Mono<Void> reserving(long bytes, Mono<Void> work) {
        if (!take(bytes)) {
            throw new ProblemException(
                    Problem.of(ProblemType.BUSY, "Too many uploads at once: send it again soon.")
                            .withRetryAfter(Duration.ofSeconds(1)));
        }
        return work.doFinally(_ -> left.addAndGet(bytes));
    }

    private boolean take(long bytes) {
        long before = left.getAndUpdate(now -> now >= bytes ? now - bytes : now);
        return before >= bytes;
    }
}
