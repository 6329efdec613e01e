package org.mentoring.pairing.fitcheck.domain;

import static org.mentoring.pairing.domain.Decision.accepted;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;

import java.util.EnumMap;

/// Takes a person's own words out of a fit check. What they chose stays: it is about the pair, and
/// the partner's re-match may follow from it.
public final class Forgetting {

    private Forgetting() {}

    /// What is to be removed, if anything is.
    public static Decision<FitCheckEvent> decide(FitCheck check, PersonId author) {
        return without(check, author).equals(check)
                ? accepted()
                : accepted(new FitCheckEvent.WordsForgotten(author));
    }

    static FitCheck without(FitCheck check, PersonId author) {
        var answers = new EnumMap<Side, Answer>(Side.class);
        check.answers()
                .forEach((side, answer) ->
                        answers.put(
                                side,
                                isBy(check.terms(), side, author)
                                        ? answer.withoutWords()
                                        : answer));
        return new FitCheck(
                check.terms(), answers, check.askedAgain(), check.escalated(), check.closed());
    }

    private static boolean isBy(FitCheck.Terms terms, Side side, PersonId author) {
        var person =
                switch (side) {
                    case MENTOR -> terms.mentor();
                    case MENTEE -> terms.mentee();
                };
        return person.equals(author);
    }
}
