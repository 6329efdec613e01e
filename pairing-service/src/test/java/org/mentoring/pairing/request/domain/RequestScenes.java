package org.mentoring.pairing.request.domain;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Accept;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Answer;
import org.mentoring.pairing.request.domain.PairingRequestCommand.AskBack;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Decline;
import org.mentoring.pairing.request.domain.PairingRequestCommand.EndChoice;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordPairing;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordRelease;
import org.mentoring.pairing.request.domain.PairingRequestCommand.RecordReserved;
import org.mentoring.pairing.request.domain.PairingRequestCommand.Withdraw;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Lena asks Marta, and Nora if Marta does not want to; at every stage of the request.
public final class RequestScenes {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final Instant LOOK_AGAIN = NOON.plus(Duration.ofMinutes(10));
    public static final Choice MARTA = choice("marta");
    public static final Choice NORA = choice("nora");
    public static final PersonId MARTAS = MARTA.mentor().person();
    public static final PersonId NORAS = NORA.mentor().person();

    private RequestScenes() {}

    public static PairingRequest.Terms terms(Way way) {
        return new PairingRequest.Terms(
                new PairingRequestId("request0000000000001"),
                new CohortId("cohort00000000000001"),
                new Party(new PersonId("lena"), new EnrolmentId("enrolmentlena")),
                way,
                new Pace(14, List.of(3, 10)),
                "I would like to learn from you.",
                NOON);
    }

    public static Choice choice(String mentor) {
        return Choice.waiting(
                new Party(new PersonId(mentor), new EnrolmentId("enrolment" + mentor)),
                new PairingId("pairing" + mentor));
    }

    public static PairingRequest seeking(Choice... choices) {
        return PairingRequestDecider.begin(terms(Way.ASK), List.of(choices));
    }

    public static PairingRequest picking() {
        return PairingRequestDecider.begin(terms(Way.PICK), List.of(MARTA));
    }

    public static PairingRequest asked(Choice... choices) {
        return after(seeking(choices), new RecordReserved(0, NOON));
    }

    /// The request, after one command after the other.
    public static PairingRequest after(PairingRequest request, PairingRequestCommand... commands) {
        var state = request;
        for (var command : commands) {
            for (var event : events(state, command)) {
                state = PairingRequestEvolution.evolve(state, event);
            }
        }
        return state;
    }

    private static List<PairingRequestEvent> events(
            PairingRequest request, PairingRequestCommand command) {
        return switch (PairingRequestDecider.decide(request, command)) {
            case Decision.Accepted<PairingRequestEvent>(var events) -> events;
            case Decision.Rejected<PairingRequestEvent>(var why) ->
                    throw new IllegalStateException(why.words());
        };
    }

    /// By the name it has in the tables.
    public static PairingRequest state(String name) {
        var two = asked(MARTA, NORA);
        var one = asked(MARTA);
        return switch (name) {
            case "seeking" -> seeking(MARTA, NORA);
            case "asked" -> two;
            case "asked back" -> after(two, question());
            case "answered" -> after(two, question(), new Answer("Yes.", NOON));
            case "releasing" -> after(two, decline());
            case "releasing last" -> after(one, decline());
            case "withdrawing" -> after(two, new Withdraw(NOON));
            case "next" -> after(two, decline(), release());
            case "accepted" -> after(two, accept());
            case "paired" -> after(two, accept(), new RecordPairing(0));
            case "declined" -> after(one, decline(), release());
            case "withdrawn" -> after(two, new Withdraw(NOON), release());
            case "full" -> after(seeking(MARTA), full(), release());
            default -> throw new IllegalArgumentException(name);
        };
    }

    static Accept accept() {
        return new Accept(MARTAS, NOON);
    }

    static Decline decline() {
        return new Decline(MARTAS, DeclineReason.NO_TIME, "Sorry.", NOON);
    }

    static AskBack question() {
        return new AskBack(MARTAS, "What for?", NOON);
    }

    static RecordRelease release() {
        return new RecordRelease(0, NOON, LOOK_AGAIN);
    }

    static EndChoice full() {
        return new EndChoice(0, Outcome.FULL, NOON);
    }
}
