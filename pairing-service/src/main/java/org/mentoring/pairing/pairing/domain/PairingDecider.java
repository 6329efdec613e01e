package org.mentoring.pairing.pairing.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Which moves of the relationship are allowed, and what follows from them. The moves of each stage
/// have their own file.
public final class PairingDecider {

    private PairingDecider() {}

    public static Decision<PairingEvent> propose(Pairing.Terms terms) {
        return terms.mentor().person().equals(terms.mentee().person())
                ? rejected(CONFLICT, "same-person", "Nobody mentors themselves.")
                : accepted(new PairingEvent.Proposed(terms));
    }

    /// A pairing that both have accepted before it was written down, such as by a request.
    ///
    /// @param at when the second of them did
    public static Decision<PairingEvent> begin(Pairing.Terms terms, Instant at) {
        return agreed(terms, new PairingEvent.Activated(at));
    }

    /// A pairing that both have accepted before it was written down, and that begins once one of
    /// these coordinators approves it.
    public static Decision<PairingEvent> agree(Pairing.Terms terms, Set<PersonId> approvers) {
        return agreed(terms, new PairingEvent.ApprovalRequested(approvers));
    }

    private static Decision<PairingEvent> agreed(Pairing.Terms terms, PairingEvent last) {
        return switch (propose(terms)) {
            case Decision.Rejected<PairingEvent> no -> no;
            case Decision.Accepted<PairingEvent> _ ->
                    new Decision.Accepted<>(
                            List.of(
                                    new PairingEvent.Proposed(terms),
                                    new PairingEvent.Accepted(Side.MENTEE),
                                    new PairingEvent.Accepted(Side.MENTOR),
                                    last));
        };
    }

    public static Decision<PairingEvent> decide(Pairing pairing, PairingCommand command) {
        return switch (pairing) {
            case Pairing.Proposed proposed -> WhileProposed.decide(proposed, command);
            case Pairing.Active active -> WhileActive.decide(active, command);
            case Pairing.Paused paused -> WhilePaused.decide(paused, command);
            case Pairing.Closed closed -> OnceOver.decide(closed, command);
            case Pairing.Declined declined ->
                    OnceOver.decide(declined, command, "declined", "This pairing was declined.");
            case Pairing.Withdrawn withdrawn ->
                    OnceOver.decide(
                            withdrawn,
                            command,
                            "withdrawn",
                            "This proposal was taken back before it began.");
        };
    }
}
