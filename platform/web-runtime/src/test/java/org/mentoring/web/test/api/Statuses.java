package org.mentoring.web.test.api;

import org.mentoring.web.problem.ProblemType;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which statuses an operation answers with. What its arguments bring along (a stale version, a
/// body too large) follows from them; what its own rules bring along its comment names.
final class Statuses {

    private static final int FIRST_ERROR = 400;

    private Statuses() {}

    /// The one its comment names; without one, 204 for what answers with nothing, 201 for what
    /// creates under a key and 200 for the rest.
    static int success(Operation operation) {
        List<Integer> named =
                operation.comment().statuses().stream().filter(it -> it < FIRST_ERROR).toList();
        if (named.size() > 1) {
            throw new IllegalStateException(
                    "The comment of %s names several successes: %s"
                            .formatted(operation.handler(), named));
        }
        if (operation.answersWithNothing()) {
            return 204;
        }
        int usual = operation.takesAKey() ? 201 : 200;
        return named.isEmpty() ? usual : named.getFirst();
    }

    static Set<Integer> problems(Operation operation) {
        Set<Integer> found = new TreeSet<>();
        operation.comment().statuses().stream().filter(it -> it >= FIRST_ERROR).forEach(found::add);
        addAll(
                found,
                true,
                ProblemType.INVALID_INPUT,
                ProblemType.UNAUTHENTICATED,
                ProblemType.FORBIDDEN,
                ProblemType.UNAVAILABLE);
        addAll(found, operation.isAddressedById(), ProblemType.NOT_FOUND);
        addAll(
                found,
                operation.changesAVersion(),
                ProblemType.STALE_VERSION,
                ProblemType.VERSION_REQUIRED);
        addAll(found, operation.takesAKey(), ProblemType.IDEMPOTENCY_KEY_REUSED);
        addAll(
                found,
                operation.hasBody(),
                ProblemType.CONTENT_TOO_LARGE,
                ProblemType.UNSUPPORTED_MEDIA_TYPE);
        return found;
    }

    private static void addAll(Set<Integer> found, boolean apply, ProblemType... types) {
        if (apply) {
            for (ProblemType type : types) {
                found.add(type.status());
            }
        }
    }
}
