package org.mentoring.pairing.request.domain;

import static org.mentoring.pairing.domain.Decision.accepted;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.request.domain.PairingRequest.Terms;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Decline;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Withdraw;

import java.time.Instant;

/// What becomes of a request when one of those whom it concerns leaves, or wants to be forgotten.
public final class Leaving {

    private static final String NOTHING = "";

    private Leaving() {}

    /// The own request is taken back, and the one that waits for this person's answer gets a no. A
    /// mentor whose turn has not come is found without a place when it does.
    public static Decision<PairingRequestEvent> decide(
            PairingRequest request, PersonId person, Instant at) {
        if (request.status() != RequestStatus.PENDING) {
            return accepted();
        }
        if (request.terms().asker().person().equals(person)) {
            return PairingRequestDecider.decide(request, new Withdraw(at));
        }
        return request.stage() instanceof Stage.Asked
                        && request.current().mentor().person().equals(person)
                ? PairingRequestDecider.decide(
                        request, new Decline(person, DeclineReason.LEFT, null, at))
                : accepted();
    }

    /// What is to be removed, if anything is.
    public static Decision<PairingRequestEvent> forget(PairingRequest request, PersonId author) {
        return without(request, author).equals(request)
                ? accepted()
                : accepted(new PairingRequestEvent.WordsForgotten(author));
    }

    static PairingRequest without(PairingRequest request, PersonId author) {
        var terms = request.terms();
        var asked = terms.asker().person().equals(author);
        return new PairingRequest(
                asked ? wordless(terms) : terms,
                request.choices().stream().map(it -> without(it, author, asked)).toList(),
                request.stage(),
                request.withdrawnAt());
    }

    private static Terms wordless(Terms terms) {
        return new Terms(
                terms.id(),
                terms.cohort(),
                terms.asker(),
                terms.way(),
                terms.pace(),
                null,
                terms.madeAt());
    }

    private static Choice without(Choice choice, PersonId author, boolean asked) {
        var chosen = choice.mentor().person().equals(author);
        var asking = choice.asking();
        var ending = choice.ending();
        return new Choice(
                choice.mentor(),
                choice.pairing(),
                asking == null ? null : without(asking, chosen, asked),
                ending == null || !chosen
                        ? ending
                        : new Choice.Ending(ending.outcome(), ending.at(), ending.reason(), null),
                choice.lookAgainAt());
    }

    private static Choice.Asking without(Choice.Asking asking, boolean chosen, boolean asked) {
        return new Choice.Asking(
                asking.since(),
                asking.respondBy(),
                asking.reminders(),
                without(asking.question(), chosen, asked));
    }

    /// That there was a question, and an answer, stays: neither can be given twice.
    private static Choice.@Nullable Question without(
            Choice.@Nullable Question question, boolean chosen, boolean asked) {
        return question == null
                ? null
                : new Choice.Question(
                        chosen ? NOTHING : question.text(),
                        question.at(),
                        asked && question.answer() != null ? NOTHING : question.answer(),
                        question.answeredAt());
    }
}
