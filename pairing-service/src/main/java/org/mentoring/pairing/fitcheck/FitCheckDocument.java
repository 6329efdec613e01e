package org.mentoring.pairing.fitcheck;

import static java.util.stream.Collectors.toSet;

import org.bson.Document;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.domain.WireNamed;
import org.mentoring.pairing.fitcheck.domain.Answer;
import org.mentoring.pairing.fitcheck.domain.FitCheck;
import org.mentoring.pairing.fitcheck.domain.FitCheckId;
import org.mentoring.pairing.fitcheck.domain.Look;
import org.mentoring.pairing.fitcheck.domain.Suitability;
import org.mentoring.runtime.aggregate.StateCodec;

import java.util.EnumMap;
import java.util.Map;

/// The state of a fit check's document in `fitChecks`:
///
/// ```
/// { id, pairing, cohort, mentor, mentee, opensAt, closesAt,
///   answers: { mentee: { suitability: "not-a-fit", words: "…" | null, at } },
///   askedAgain: ["mentee"], escalated: true, closed: false,
///   look: { since, lasting: true } }     while there is something for coordinators to look at
/// ```
final class FitCheckDocument implements StateCodec<FitCheck> {

    static final String COHORT = "cohort";
    static final String MENTOR = "mentor";
    static final String MENTEE = "mentee";
    static final String CLOSES_AT = "closesAt";
    static final String CLOSED = "closed";
    static final String LOOK = "look";
    static final String SINCE = "since";
    static final String LASTING = "lasting";
    private static final String ID = "id";
    private static final String PAIRING = "pairing";
    private static final String OPENS_AT = "opensAt";
    private static final String ANSWERS = "answers";
    private static final String SUITABILITY = "suitability";
    private static final String WORDS = "words";
    private static final String AT = "at";
    private static final String ASKED_AGAIN = "askedAgain";
    private static final String ESCALATED = "escalated";

    @Override
    public Document encode(FitCheck check) {
        var terms = check.terms();
        var answers = new Document();
        check.answers().forEach((side, answer) -> answers.append(side.wireName(), encode(answer)));
        var state =
                new Document(ID, terms.id().value())
                        .append(PAIRING, terms.pairing().value())
                        .append(COHORT, terms.cohort().value())
                        .append(MENTOR, terms.mentor().value())
                        .append(MENTEE, terms.mentee().value())
                        .append(OPENS_AT, terms.opensAt())
                        .append(CLOSES_AT, terms.closesAt())
                        .append(ANSWERS, answers)
                        .append(
                                ASKED_AGAIN,
                                check.askedAgain().stream().sorted().map(Side::wireName).toList())
                        .append(ESCALATED, check.escalated())
                        .append(CLOSED, check.closed());
        check.look().ifPresent(look -> state.append(LOOK, encode(look)));
        return state;
    }

    private static Document encode(Answer answer) {
        return new Document(SUITABILITY, answer.suitability().wireName())
                .append(WORDS, answer.words())
                .append(AT, answer.at());
    }

    /// For queries: it follows from the rest.
    private static Document encode(Look look) {
        return new Document(SINCE, look.since()).append(LASTING, look.lasting());
    }

    @Override
    public FitCheck decode(Document state) {
        var terms =
                new FitCheck.Terms(
                        new FitCheckId(state.getString(ID)),
                        new PairingId(state.getString(PAIRING)),
                        new CohortId(state.getString(COHORT)),
                        new PersonId(state.getString(MENTOR)),
                        new PersonId(state.getString(MENTEE)),
                        state.getDate(OPENS_AT).toInstant(),
                        state.getDate(CLOSES_AT).toInstant());
        return new FitCheck(
                terms,
                answers(state.get(ANSWERS, Document.class)),
                state.getList(ASKED_AGAIN, String.class).stream()
                        .map(FitCheckDocument::side)
                        .collect(toSet()),
                state.getBoolean(ESCALATED),
                state.getBoolean(CLOSED));
    }

    private static Map<Side, Answer> answers(Document all) {
        var answers = new EnumMap<Side, Answer>(Side.class);
        all.keySet()
                .forEach(side -> answers.put(side(side), answer(all.get(side, Document.class))));
        return answers;
    }

    private static Answer answer(Document answer) {
        return new Answer(
                WireNamed.parse(Suitability.class, answer.getString(SUITABILITY)),
                answer.getString(WORDS),
                answer.getDate(AT).toInstant());
    }

    private static Side side(String name) {
        return WireNamed.parse(Side.class, name);
    }
}
