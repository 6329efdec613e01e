package org.mentoring.pairing.pairing.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;
import static org.mentoring.pairing.domain.Rejection.Kind.FULL;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.pairing.domain.PairingCommand.Accept;
import org.mentoring.pairing.pairing.domain.PairingCommand.Approve;
import org.mentoring.pairing.pairing.domain.PairingCommand.Close;
import org.mentoring.pairing.pairing.domain.PairingCommand.ConfirmAgreement;
import org.mentoring.pairing.pairing.domain.PairingCommand.Decline;
import org.mentoring.pairing.pairing.domain.PairingCommand.Hold;
import org.mentoring.pairing.pairing.domain.PairingCommand.ProposeAgreement;
import org.mentoring.pairing.pairing.domain.PairingCommand.RateOneself;
import org.mentoring.pairing.pairing.domain.PairingCommand.RecordRelease;
import org.mentoring.pairing.pairing.domain.PairingCommand.Reflect;
import org.mentoring.pairing.pairing.domain.PairingCommand.Resume;
import org.mentoring.pairing.pairing.domain.PairingCommand.Return;
import org.mentoring.pairing.pairing.domain.PairingCommand.SetEnd;
import org.mentoring.pairing.pairing.domain.PairingCommand.Withdraw;

import java.util.Set;

/// While the relationship runs, the two agree, pause, rate themselves and close it.
final class WhileActive {

    /// Versions of an agreement that are kept; a pair that needs more has another problem.
    static final int MOST_AGREEMENTS = 50;

    private WhileActive() {}

    static Decision<PairingEvent> decide(Pairing.Active pairing, PairingCommand command) {
        var relationship = pairing.relationship();
        return switch (command) {
            case Accept _, Approve _, Resume _, Return _ -> accepted();
            case Decline _, Withdraw _ -> Moves.tooLateToDecline();
            case ProposeAgreement proposal -> proposeAgreement(relationship, proposal);
            case ConfirmAgreement(var by) -> confirmAgreement(relationship, by);
            case Hold(var pause) -> accepted(new PairingEvent.Paused(pause));
            case Close close -> Moves.close(close, null);
            case SetEnd end -> Moves.setEnd(relationship, end);
            case Reflect _ -> Moves.notOverYet();
            case RateOneself rating -> Moves.rate(relationship, rating);
            case RecordRelease _ -> Moves.placesStillHeld();
        };
    }

    private static Decision<PairingEvent> proposeAgreement(
            Relationship relationship, ProposeAgreement proposal) {
        var version = relationship.agreements().size() + 1;
        if (version > MOST_AGREEMENTS) {
            return rejected(FULL, "too-many-versions", "An agreement has 50 versions at most.");
        }
        var by = proposal.by();
        return accepted(
                new PairingEvent.AgreementProposed(
                        new Agreement(version, by, Set.of(by), proposal.content(), proposal.at())));
    }

    private static Decision<PairingEvent> confirmAgreement(Relationship relationship, Side by) {
        if (relationship.agreements().isEmpty()) {
            return rejected(CONFLICT, "no-agreement", "Nobody has proposed an agreement yet.");
        }
        var latest = relationship.agreements().getLast();
        return latest.confirmedBy().contains(by)
                ? accepted()
                : accepted(new PairingEvent.AgreementConfirmed(by, latest.version()));
    }
}
