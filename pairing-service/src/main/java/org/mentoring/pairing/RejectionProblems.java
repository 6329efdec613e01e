package org.mentoring.pairing;

import org.mentoring.pairing.domain.Rejection;
import org.mentoring.web.problem.InputError;
import org.mentoring.web.problem.Problem;
import org.mentoring.web.problem.ProblemMapper;
import org.mentoring.web.problem.ProblemType;

import java.util.List;
import java.util.Optional;

/// Says a domain's refusal as a problem.
final class RejectionProblems implements ProblemMapper {

    @Override
    public Optional<Problem> problemOf(Throwable failure) {
        return failure instanceof RejectedException rejected
                ? Optional.of(problemOf(rejected.why()))
                : Optional.empty();
    }

    private static Problem problemOf(Rejection why) {
        var problem = Problem.of(typeOf(why.kind()), why.words()).withReason(why.reason());
        return why.kind() == Rejection.Kind.INVALID ? problem.withErrors(errorsOf(why)) : problem;
    }

    private static List<InputError> errorsOf(Rejection why) {
        return why.faults().isEmpty()
                ? List.of(InputError.at("", why.words()))
                : why.faults().stream()
                        .map(fault -> InputError.at(fault.pointer(), fault.words()))
                        .toList();
    }

    private static ProblemType typeOf(Rejection.Kind kind) {
        return switch (kind) {
            case INVALID -> ProblemType.INVALID_INPUT;
            case NOT_THERE -> ProblemType.NOT_FOUND;
            case NOT_YOURS -> ProblemType.FORBIDDEN;
            case CONFLICT -> ProblemType.CONFLICT;
            case FULL -> ProblemType.RECORD_FULL;
            case KEY_REUSED -> ProblemType.IDEMPOTENCY_KEY_REUSED;
        };
    }
}
