package org.mentoring.feedback.request;

import static java.time.temporal.ChronoUnit.MILLIS;

import org.jspecify.annotations.Nullable;
import org.mentoring.feedback.cohort.Cohorts;
import org.mentoring.feedback.request.MongoFeedback.Viewer;
import org.mentoring.feedback.request.domain.Answer;
import org.mentoring.feedback.request.domain.Decision;
import org.mentoring.feedback.request.domain.Feedback;
import org.mentoring.feedback.request.domain.FeedbackCommand;
import org.mentoring.feedback.request.domain.PersonId;
import org.mentoring.runtime.aggregate.AggregateStore;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.problem.ProblemException;

import java.time.InstantSource;

/// Reading and answering. Whoever may not see feedback is told that it is not there, whatever was
/// asked of it.
final class FeedbackService {

    private final AggregateStore<Feedback> store;
    private final MongoFeedback feedback;
    private final Cohorts cohorts;
    private final InstantSource clock;

    FeedbackService(
            AggregateStore<Feedback> store,
            MongoFeedback feedback,
            Cohorts cohorts,
            InstantSource clock) {
        this.store = store;
        this.feedback = feedback;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    Page<Stored<Feedback>> list(Caller caller, @Nullable String pairingId, PageRequest request) {
        if (caller.personId() == null) {
            return Page.empty();
        }
        return pairingId == null
                ? feedback.listOwn(caller.personId(), request)
                : feedback.list(pairingId, viewer(caller), request);
    }

    Stored<Feedback> find(Caller caller, String id) {
        return feedback.find(id, viewer(caller)).orElseThrow(ProblemException::notFound);
    }

    /// Looked at before anything else: no other answer, such as that it is busy, tells somebody
    /// that there is something that they may not see.
    Stored<Feedback> answer(Caller caller, String id, long version, Answer answer) {
        find(caller, id);
        var by = new PersonId(caller.personIdOrNotFound());
        var give = new FeedbackCommand.Give(by, answer, clock.instant().truncatedTo(MILLIS));
        return store.change(id, version, asked -> decide(id, asked, give));
    }

    private static Change<Feedback> decide(String id, Feedback asked, FeedbackCommand command) {
        return switch (Feedback.decide(asked, command)) {
            case Decision.Accepted accepted ->
                    FeedbackEventTranslator.change(id, asked, accepted.event());
            case Decision.Rejected rejected -> throw FeedbackProblems.of(rejected.because());
        };
    }

    private Viewer viewer(Caller caller) {
        return new Viewer(caller.personIdOrNotFound(), cohorts.coordinatedBy(caller));
    }
}
