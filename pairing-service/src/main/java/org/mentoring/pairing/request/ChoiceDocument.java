package org.mentoring.pairing.request;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.request.domain.Choice;
import org.mentoring.pairing.request.domain.DeclineReason;
import org.mentoring.pairing.request.domain.Outcome;
import org.mentoring.pairing.request.domain.Party;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/// One choice inside its request's document; what has not happened is null:
///
/// ```
/// { mentor: { person, enrolment }, pairing, lookAgainAt,
///   asking: { since, respondBy, reminders: 1, question: { text, at, answer, answeredAt } },
///   ending: { outcome: "declined", at, reason: "no-time", message } }
/// ```
final class ChoiceDocument {

    static final String ENROLMENT = "enrolment";
    static final String MENTOR = "mentor";
    static final String PERSON = "person";
    private static final String PAIRING = "pairing";
    private static final String LOOK_AGAIN_AT = "lookAgainAt";
    private static final String ASKING = "asking";
    private static final String SINCE = "since";
    private static final String RESPOND_BY = "respondBy";
    private static final String REMINDERS = "reminders";
    private static final String QUESTION = "question";
    private static final String TEXT = "text";
    private static final String AT = "at";
    private static final String ANSWER = "answer";
    private static final String ANSWERED_AT = "answeredAt";
    private static final String ENDING = "ending";
    private static final String OUTCOME = "outcome";
    private static final String REASON = "reason";
    private static final String MESSAGE = "message";

    private ChoiceDocument() {}

    static Document encode(Choice choice) {
        return new Document(MENTOR, encode(choice.mentor()))
                .append(PAIRING, choice.pairing().value())
                .append(ASKING, encode(choice.asking()))
                .append(ENDING, encode(choice.ending()))
                .append(LOOK_AGAIN_AT, choice.lookAgainAt());
    }

    static Document encode(Party party) {
        return new Document(PERSON, party.person().value())
                .append(ENROLMENT, party.enrolment().value());
    }

    private static @Nullable Document encode(Choice.@Nullable Asking asking) {
        return asking == null
                ? null
                : new Document(SINCE, asking.since())
                        .append(RESPOND_BY, asking.respondBy())
                        .append(REMINDERS, asking.reminders())
                        .append(QUESTION, encode(asking.question()));
    }

    private static @Nullable Document encode(Choice.@Nullable Question question) {
        return question == null
                ? null
                : new Document(TEXT, question.text())
                        .append(AT, question.at())
                        .append(ANSWER, question.answer())
                        .append(ANSWERED_AT, question.answeredAt());
    }

    private static @Nullable Document encode(Choice.@Nullable Ending ending) {
        return ending == null
                ? null
                : new Document(OUTCOME, ending.outcome().wireName())
                        .append(AT, ending.at())
                        .append(REASON, ending.reason() == null ? null : ending.reason().wireName())
                        .append(MESSAGE, ending.message());
    }

    static Choice decode(Document choice) {
        return new Choice(
                party(choice.get(MENTOR, Document.class)),
                new PairingId(choice.getString(PAIRING)),
                asking(choice.get(ASKING, Document.class)),
                ending(choice.get(ENDING, Document.class)),
                instantOrNull(choice, LOOK_AGAIN_AT));
    }

    static Party party(Document party) {
        return new Party(
                new PersonId(party.getString(PERSON)), new EnrolmentId(party.getString(ENROLMENT)));
    }

    private static Choice.@Nullable Asking asking(@Nullable Document asking) {
        return asking == null
                ? null
                : new Choice.Asking(
                        instant(asking, SINCE),
                        instant(asking, RESPOND_BY),
                        asking.getInteger(REMINDERS),
                        question(asking.get(QUESTION, Document.class)));
    }

    private static Choice.@Nullable Question question(@Nullable Document question) {
        return question == null
                ? null
                : new Choice.Question(
                        question.getString(TEXT),
                        instant(question, AT),
                        question.getString(ANSWER),
                        instantOrNull(question, ANSWERED_AT));
    }

    private static Choice.@Nullable Ending ending(@Nullable Document ending) {
        return ending == null
                ? null
                : new Choice.Ending(
                        WireNamed.parse(Outcome.class, ending.getString(OUTCOME)),
                        instant(ending, AT),
                        Optional.ofNullable(ending.getString(REASON))
                                .map(reason -> WireNamed.parse(DeclineReason.class, reason))
                                .orElse(null),
                        ending.getString(MESSAGE));
    }

    static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }

    static @Nullable Instant instantOrNull(Document document, String field) {
        return Optional.ofNullable(document.getDate(field)).map(Date::toInstant).orElse(null);
    }
}
