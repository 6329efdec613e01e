package org.mentoring.feedback.request;

import org.mentoring.feedback.request.domain.Rejection;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

/// Says a rejection to the person.
final class FeedbackProblems {

    private FeedbackProblems() {}

    static ProblemException of(Rejection rejection) {
        return switch (rejection) {
            case Rejection.NotRequested _ -> ProblemException.notFound();
            case Rejection.NotAuthor _ ->
                    new ProblemException(
                            ProblemType.FORBIDDEN, "Only the person who was asked answers.");
            case Rejection.AlreadyRequested _ ->
                    ProblemException.conflict("already-requested", "This was asked already.");
            case Rejection.AlreadyGiven given ->
                    ProblemException.conflict(
                            "already-given", "You answered at %s.".formatted(given.givenAt()));
        };
    }
}
