package org.mentoring.pairing.pairing.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;

import org.mentoring.pairing.domain.Decision;
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

/// Until both have accepted, the two only say yes or no. Where a coordinator has the last word, the
/// pairing waits for it after that.
final class WhileProposed {

    private WhileProposed() {}

    static Decision<PairingEvent> decide(Pairing.Proposed pairing, PairingCommand command) {
        return switch (command) {
            case Accept accept -> accept(pairing, accept);
            case Decline(var by, var reason, var at) ->
                    accepted(new PairingEvent.Declined(by, reason, at));
            case Approve approve -> approve(pairing, approve);
            case Withdraw(var by, var at) -> accepted(new PairingEvent.Withdrawn(by, at));
            case ProposeAgreement _,
                    ConfirmAgreement _,
                    Hold _,
                    Resume _,
                    Close _,
                    SetEnd _,
                    Reflect _,
                    RateOneself _ ->
                    rejected(
                            CONFLICT, "not-active", "This is possible once the pairing has begun.");
            case Return _ -> accepted();
            case RecordRelease _ -> Moves.placesStillHeld();
        };
    }

    private static Decision<PairingEvent> approve(Pairing.Proposed pairing, Approve approve) {
        return pairing.awaitsApproval()
                ? accepted(
                        new PairingEvent.Approved(approve.by()),
                        new PairingEvent.Activated(approve.at()))
                : rejected(
                        CONFLICT,
                        "not-agreed",
                        "This pairing begins when both have accepted it; nobody needs to approve.");
    }

    private static Decision<PairingEvent> accept(Pairing.Proposed pairing, Accept accept) {
        var already = pairing.acceptedBy();
        if (already.contains(accept.by())) {
            return accepted();
        }
        var first = new PairingEvent.Accepted(accept.by());
        return already.isEmpty()
                ? accepted(first)
                : accepted(first, new PairingEvent.Activated(accept.at()));
    }
}
