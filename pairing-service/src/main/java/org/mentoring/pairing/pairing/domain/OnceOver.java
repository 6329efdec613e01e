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

/// What is over stays over: the places go back, and the two may look back on what they had.
final class OnceOver {

    private OnceOver() {}

    /// What was a relationship: the two may look back on it.
    static Decision<PairingEvent> decide(Pairing.Closed pairing, PairingCommand command) {
        if (command instanceof Reflect(var by, var reflection)) {
            return accepted(new PairingEvent.Reflected(by, reflection));
        }
        if (command instanceof RateOneself rating
                && rating.rating().phase() == SelfRating.Phase.END) {
            return Moves.rate(pairing.relationship(), rating);
        }
        return command instanceof Close close && isRepeated(pairing, close)
                ? accepted()
                : decide(pairing, command, "over", "This pairing has come to its end.");
    }

    /// What never began, and whatever else is asked of what did.
    static Decision<PairingEvent> decide(
            Pairing.Over pairing, PairingCommand command, String reason, String words) {
        return switch (command) {
            case RecordRelease _ ->
                    pairing.placesReleased()
                            ? accepted()
                            : accepted(new PairingEvent.PlacesReleased());
            case Accept _,
                    Approve _,
                    Decline _,
                    Withdraw _,
                    ProposeAgreement _,
                    ConfirmAgreement _,
                    Hold _,
                    Resume _,
                    Return _,
                    Close _,
                    SetEnd _,
                    Reflect _,
                    RateOneself _ ->
                    rejected(CONFLICT, reason, words);
        };
    }

    private static boolean isRepeated(Pairing.Closed pairing, Close close) {
        return pairing.closure().how() == close.how() && pairing.closure().by().equals(close.by());
    }
}
