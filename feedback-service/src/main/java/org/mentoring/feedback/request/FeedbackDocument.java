package org.mentoring.feedback.request;

import org.bson.Document;
import org.mentoring.contracts.WireNamed;
import org.mentoring.contracts.feedback.FeedbackStatus;
import org.mentoring.feedback.request.domain.Answer;
import org.mentoring.feedback.request.domain.Feedback;
import org.mentoring.feedback.request.domain.PersonId;
import org.mentoring.feedback.request.domain.Question;
import org.mentoring.runtime.aggregate.StateCodec;

import java.time.Instant;
import java.util.Date;

/// Feedback as it is kept:
///
/// ```
/// { status: "given", meetingId, pairingId, cohortId, authorId, subjectId,
///   requestedAt: <date>, dueAt: <date>,
///   givenAt: <date>, visibility: "pair",                 // once given
///   answer: { helped, improve, rating: 4 } }
/// ```
final class FeedbackDocument implements StateCodec<Feedback> {

    static final String STATUS = "status";
    static final String PAIRING = "pairingId";
    static final String COHORT = "cohortId";
    static final String AUTHOR = "authorId";
    static final String SUBJECT = "subjectId";
    static final String REQUESTED_AT = "requestedAt";
    static final String VISIBILITY = "visibility";

    private static final String MEETING = "meetingId";
    private static final String DUE_AT = "dueAt";
    private static final String GIVEN_AT = "givenAt";
    private static final String ANSWER = "answer";
    private static final String HELPED = "helped";
    private static final String IMPROVE = "improve";
    private static final String RATING = "rating";

    @Override
    public Document encode(Feedback feedback) {
        return switch (feedback) {
            case Feedback.Unasked _ -> throw new IllegalArgumentException("Nothing to keep yet");
            case Feedback.Requested requested -> asked(requested);
            case Feedback.Given given ->
                    asked(given)
                            .append(GIVEN_AT, Date.from(given.givenAt()))
                            .append(VISIBILITY, visibility(given.answer()))
                            .append(ANSWER, answer(given.answer()));
        };
    }

    @Override
    public Feedback decode(Document state) {
        Question question = question(state);
        Instant requestedAt = instant(state, REQUESTED_AT);
        Instant dueAt = instant(state, DUE_AT);
        return switch (WireNamed.parse(FeedbackStatus.class, state.getString(STATUS))) {
            case REQUESTED -> new Feedback.Requested(question, requestedAt, dueAt);
            case GIVEN ->
                    new Feedback.Given(
                            question, requestedAt, dueAt, answer(state), instant(state, GIVEN_AT));
        };
    }

    private static Document asked(Feedback.Asked feedback) {
        Question question = feedback.question();
        return new Document(STATUS, FeedbackVocabulary.status(feedback).wireName())
                .append(MEETING, question.meetingId())
                .append(PAIRING, question.pairingId())
                .append(COHORT, question.cohortId())
                .append(AUTHOR, question.author().value())
                .append(SUBJECT, question.partner().value())
                .append(REQUESTED_AT, Date.from(feedback.requestedAt()))
                .append(DUE_AT, Date.from(feedback.dueAt()));
    }

    private static Question question(Document state) {
        return new Question(
                state.getString(MEETING),
                state.getString(PAIRING),
                state.getString(COHORT),
                new PersonId(state.getString(AUTHOR)),
                new PersonId(state.getString(SUBJECT)));
    }

    private static Document answer(Answer answer) {
        Document document = new Document(RATING, answer.rating());
        if (answer.helped() != null) {
            document.append(HELPED, answer.helped());
        }
        if (answer.improve() != null) {
            document.append(IMPROVE, answer.improve());
        }
        return document;
    }

    private static Answer answer(Document state) {
        Document answer = state.get(ANSWER, Document.class);
        return new Answer(
                answer.getString(HELPED),
                answer.getString(IMPROVE),
                answer.getInteger(RATING),
                FeedbackVocabulary.visibility(state.getString(VISIBILITY)));
    }

    private static String visibility(Answer answer) {
        return FeedbackVocabulary.word(answer.visibility());
    }

    private static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }
}
