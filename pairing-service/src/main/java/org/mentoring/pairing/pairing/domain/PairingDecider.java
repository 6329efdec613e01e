package org.mentoring.pairing.pairing.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;
import static org.mentoring.pairing.domain.Rejection.Kind.FULL;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.pairing.domain.PairingCommand.Accept;
import org.mentoring.pairing.pairing.domain.PairingCommand.ConfirmAgreement;
import org.mentoring.pairing.pairing.domain.PairingCommand.Decline;
import org.mentoring.pairing.pairing.domain.PairingCommand.ProposeAgreement;
import org.mentoring.pairing.pairing.domain.PairingCommand.RecordRelease;
import org.mentoring.pairing.pairing.domain.PairingEvent.Accepted;
import org.mentoring.pairing.pairing.domain.PairingEvent.Activated;
import org.mentoring.pairing.pairing.domain.PairingEvent.AgreementConfirmed;
import org.mentoring.pairing.pairing.domain.PairingEvent.AgreementProposed;
import org.mentoring.pairing.pairing.domain.PairingEvent.Declined;
import org.mentoring.pairing.pairing.domain.PairingEvent.PlacesReleased;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Which moves of the relationship are allowed, and what follows from them.
public final class PairingDecider {

    /// Versions of an agreement that are kept; a pair that needs more has another problem.
    public static final int MOST_AGREEMENTS = 50;

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
        return switch (propose(terms)) {
            case Decision.Rejected<PairingEvent> no -> no;
            case Decision.Accepted<PairingEvent> _ ->
                    new Decision.Accepted<>(
                            List.of(
                                    new PairingEvent.Proposed(terms),
                                    new Accepted(Side.MENTEE),
                                    new Accepted(Side.MENTOR),
                                    new Activated(at)));
        };
    }

    public static Decision<PairingEvent> decide(Pairing pairing, PairingCommand command) {
        return switch (pairing) {
            case Pairing.Proposed proposed -> whileProposed(proposed, command);
            case Pairing.Active active -> whileActive(active, command);
            case Pairing.Declined declined -> onceDeclined(declined, command);
        };
    }

    private static Decision<PairingEvent> whileProposed(
            Pairing.Proposed pairing, PairingCommand command) {
        return switch (command) {
            case Accept accept -> accept(pairing, accept);
            case Decline(var by, var reason, var at) -> accepted(new Declined(by, reason, at));
            case ProposeAgreement _, ConfirmAgreement _ ->
                    rejected(
                            CONFLICT,
                            "not-active",
                            "The two make an agreement once both have accepted.");
            case RecordRelease _ -> placesStillHeld();
        };
    }

    private static Decision<PairingEvent> accept(Pairing.Proposed pairing, Accept accept) {
        var already = pairing.acceptedBy();
        if (already.contains(accept.by())) {
            return accepted();
        }
        var first = new Accepted(accept.by());
        return already.isEmpty() ? accepted(first) : accepted(first, new Activated(accept.at()));
    }

    private static Decision<PairingEvent> whileActive(
            Pairing.Active pairing, PairingCommand command) {
        return switch (command) {
            case Accept _ -> accepted();
            case Decline _ ->
                    rejected(
                            CONFLICT,
                            "already-active",
                            "Both have accepted: it is too late to decline.");
            case ProposeAgreement proposal -> proposeAgreement(pairing, proposal);
            case ConfirmAgreement(var by) -> confirmAgreement(pairing, by);
            case RecordRelease _ -> placesStillHeld();
        };
    }

    private static Decision<PairingEvent> proposeAgreement(
            Pairing.Active pairing, ProposeAgreement proposal) {
        var version = pairing.agreements().size() + 1;
        if (version > MOST_AGREEMENTS) {
            return rejected(FULL, "too-many-versions", "An agreement has 50 versions at most.");
        }
        var by = proposal.by();
        return accepted(
                new AgreementProposed(
                        new Agreement(version, by, Set.of(by), proposal.content(), proposal.at())));
    }

    private static Decision<PairingEvent> confirmAgreement(Pairing.Active pairing, Side by) {
        if (pairing.agreements().isEmpty()) {
            return rejected(CONFLICT, "no-agreement", "Nobody has proposed an agreement yet.");
        }
        var latest = pairing.agreements().getLast();
        return latest.confirmedBy().contains(by)
                ? accepted()
                : accepted(new AgreementConfirmed(by, latest.version()));
    }

    private static Decision<PairingEvent> onceDeclined(
            Pairing.Declined pairing, PairingCommand command) {
        return switch (command) {
            case RecordRelease _ ->
                    pairing.placesReleased() ? accepted() : accepted(new PlacesReleased());
            case Accept _, Decline _, ProposeAgreement _, ConfirmAgreement _ ->
                    rejected(CONFLICT, "declined", "This pairing was declined.");
        };
    }

    private static Decision<PairingEvent> placesStillHeld() {
        return rejected(CONFLICT, "places-held", "This pairing holds its places.");
    }
}
