package org.mentoring.feedback.request;

import org.jspecify.annotations.Nullable;
import org.mentoring.feedback.request.domain.Answer;
import org.mentoring.feedback.request.domain.Feedback;
import org.mentoring.feedback.request.domain.Question;
import org.mentoring.runtime.aggregate.Stored;

import java.time.Instant;

/// Answers about feedback.
final class FeedbackViews {

    private FeedbackViews() {}

    static FeedbackView of(Stored<Feedback> stored) {
        return switch ((Feedback.Asked) stored.state()) {
            case Feedback.Requested requested -> view(stored.id(), requested, null);
            case Feedback.Given given -> view(stored.id(), given, given);
        };
    }

    private static FeedbackView view(
            String id, Feedback.Asked asked, Feedback.@Nullable Given given) {
        Question question = asked.question();
        return new FeedbackView(
                id,
                question.pairingId(),
                question.cohortId(),
                question.meetingId(),
                question.author().value(),
                question.partner().value(),
                FeedbackVocabulary.status(asked).wireName(),
                asked.requestedAt(),
                asked.dueAt(),
                given == null ? null : given.givenAt(),
                given == null ? null : FeedbackVocabulary.word(given.answer().visibility()),
                given == null ? null : answer(given.answer()));
    }

    private static AnswerView answer(Answer answer) {
        return new AnswerView(answer.helped(), answer.improve(), answer.rating());
    }

    /// `GET /api/feedback/{id}`, for its author, and once given for the readers its author chose.
    ///
    /// @param authorId who was asked
    /// @param subjectId the partner it is about
    /// @param status `requested` or `given`
    /// @param dueAt when an answer is hoped for; a later one is taken too
    /// @param visibility `author`, `pair` or `coordinators`; absent until given
    record FeedbackView(
            String id,
            String pairingId,
            String cohortId,
            String meetingId,
            String authorId,
            String subjectId,
            String status,
            Instant requestedAt,
            Instant dueAt,
            @Nullable Instant givenAt,
            @Nullable String visibility,
            @Nullable AnswerView answer) {}

    record AnswerView(@Nullable String helped, @Nullable String improve, int rating) {}
}
