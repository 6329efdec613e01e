package org.mentoring.gateway.routing;

import io.github.resilience4j.bulkhead.BulkheadFullException;

import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/// What a client is told when no instance gave an answer. 503 says that nothing was done and the
/// request may be repeated as it is; 502 and 504 say that it may or may not have been carried out.
///
/// @param name of the service, as in the settings
/// @param open how long an open circuit stays open, which is when a retry makes sense
record UpstreamProblems(String name, Duration open) {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    Throwable answerTo(Throwable failure) {
        return switch (failure) {
            case BulkheadFullException _ ->
                    new ProblemException(
                            Problem.of(ProblemType.BUSY, "Too much at once for the " + service())
                                    .withRetryAfter(A_MOMENT));
            case TimeoutException _ -> uncertain(ProblemType.GATEWAY_TIMEOUT);
            case Throwable unsent when UpstreamFailure.nothingSent(unsent) ->
                    ProblemException.unavailable(
                            "Try again soon: just now there is no " + service(), open);
            case IOException _ -> uncertain(ProblemType.BAD_GATEWAY);
            default -> failure;
        };
    }

    private static ProblemException uncertain(ProblemType type) {
        return new ProblemException(
                type,
                "Whether the request was carried out is not known. Look before you repeat it, or"
                        + " repeat it with the same Idempotency-Key.");
    }

    private String service() {
        return name + " service.";
    }
}
