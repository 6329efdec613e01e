package org.mentoring.web.problem;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/// One error answer. `detail` is read by people and must say what to do; it never carries a class
/// name, a query or another person's data. `reason` tells apart the conflicts of one service
/// (`mentor-full`) for programs. `retryAfter` becomes the Retry-After header, in whole seconds.
public record Problem(
        ProblemType type,
        String detail,
        @Nullable String instance,
        @Nullable String reason,
        List<InputError> errors,
        @Nullable Duration retryAfter) {

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, null, null, List.of(), null);
    }

    public static Problem notFound() {
        return of(ProblemType.NOT_FOUND, "Check the address and who you are signed in as.");
    }

    public Problem withErrors(List<InputError> found) {
        return new Problem(type, detail, instance, reason, found, retryAfter);
    }

    public Problem withReason(String code) {
        return new Problem(type, detail, instance, code, errors, retryAfter);
    }

    public Problem withInstance(String uri) {
        return new Problem(type, detail, uri, reason, errors, retryAfter);
    }

    public Problem withRetryAfter(Duration wait) {
        return new Problem(type, detail, instance, reason, errors, wait);
    }

    public int status() {
        return type.status();
    }
}
