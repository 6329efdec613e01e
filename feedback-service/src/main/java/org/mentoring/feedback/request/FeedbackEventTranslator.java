package org.mentoring.feedback.request;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.feedback.FeedbackGiven;
import org.mentoring.contracts.feedback.FeedbackRequested;
import org.mentoring.contracts.feedback.FeedbackView;
import org.mentoring.feedback.request.domain.Feedback;
import org.mentoring.feedback.request.domain.FeedbackEvent;
import org.mentoring.feedback.request.domain.Question;
import org.mentoring.runtime.aggregate.Change;

/// Says on the topic of feedback what happened, and never what was said or for whom: a partner who
/// learns that something was given and cannot read it would know for whom it was.
final class FeedbackEventTranslator {

    private FeedbackEventTranslator() {}

    static Change<Feedback> change(String id, Feedback before, FeedbackEvent event) {
        Feedback after = Feedback.evolve(before, event);
        return Change.of(after, translate(event, view(id, (Feedback.Asked) after)));
    }

    private static MentoringEvent translate(FeedbackEvent event, FeedbackView view) {
        return switch (event) {
            case FeedbackEvent.Requested _ -> new FeedbackRequested(view);
            case FeedbackEvent.Given _ -> new FeedbackGiven(view);
        };
    }

    private static FeedbackView view(String id, Feedback.Asked feedback) {
        Question question = feedback.question();
        return new FeedbackView(
                id,
                question.pairingId(),
                question.cohortId(),
                question.meetingId(),
                question.author().value(),
                question.partner().value(),
                FeedbackVocabulary.status(feedback),
                feedback.dueAt());
    }
}
