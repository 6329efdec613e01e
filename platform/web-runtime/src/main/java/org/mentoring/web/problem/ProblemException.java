package org.mentoring.web.problem;

import java.time.Duration;
import java.util.List;

/// Ends a request with this problem. It is an answer, not a failure: nothing is logged, and no
/// stack trace is taken.
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.type() + ": " + problem.detail(), null, false, false);
        this.problem = problem;
    }

    public ProblemException(ProblemType type, String detail) {
        this(Problem.of(type, detail));
    }

    public ProblemException(ProblemType type, String detail, List<InputError> errors) {
        this(Problem.of(type, detail).withErrors(errors));
    }

    /// Not there, or not the caller's to see: the two look the same.
    public static ProblemException notFound() {
        return new ProblemException(Problem.notFound());
    }

    /// The state of things refuses. `reason` is a stable code such as `mentor-full`.
    public static ProblemException conflict(String reason, String detail) {
        return new ProblemException(Problem.of(ProblemType.CONFLICT, detail).withReason(reason));
    }

    /// What bean validation cannot see, reported the same way.
    public static ProblemException invalid(InputError... errors) {
        return new ProblemException(
                ProblemType.INVALID_INPUT, "Correct what errors names.", List.of(errors));
    }

    public static ProblemException unavailable(String detail, Duration retryAfter) {
        return new ProblemException(
                Problem.of(ProblemType.UNAVAILABLE, detail).withRetryAfter(retryAfter));
    }

    public Problem problem() {
        return problem;
    }
}
