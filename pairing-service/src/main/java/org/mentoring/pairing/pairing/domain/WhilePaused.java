package org.mentoring.pairing.pairing.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;

import org.jspecify.annotations.Nullable;
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

/// While the relationship pauses, nothing is agreed; it goes on or is closed.
final class WhilePaused {

    private WhilePaused() {}

    static Decision<PairingEvent> decide(Pairing.Paused pairing, PairingCommand command) {
        return switch (command) {
            case Accept _, Approve _ -> accepted();
            case Decline _, Withdraw _ -> Moves.tooLateToDecline();
            case ProposeAgreement _, ConfirmAgreement _ ->
                    rejected(CONFLICT, "paused", "This pairing pauses: resume it first.");
            case Hold(var pause) -> hold(pairing.pause(), pause);
            case Resume(var by) -> resume(pairing.pause(), by);
            case Return(var side) ->
                    pairing.pause().away() == side
                            ? accepted(new PairingEvent.Resumed(new Actor.Service()))
                            : accepted();
            case Close close -> Moves.close(close, gone(pairing.pause()));
            case SetEnd end -> Moves.setEnd(pairing.relationship(), end);
            case Reflect _ -> Moves.notOverYet();
            case RateOneself rating -> Moves.rate(pairing.relationship(), rating);
            case RecordRelease _ -> Moves.placesStillHeld();
        };
    }

    private static @Nullable Side gone(Pause pause) {
        return pause.gone() ? pause.away() : null;
    }

    /// An absence goes before what the two have agreed, and leaving before a leave.
    private static Decision<PairingEvent> hold(Pause now, Pause wanted) {
        if (now.isAbsence() && wanted.by() instanceof Actor.Partner) {
            return absent();
        }
        if (now.isLike(wanted) || (now.gone() && !wanted.gone())) {
            return accepted();
        }
        return accepted(new PairingEvent.Paused(wanted));
    }

    private static Decision<PairingEvent> resume(Pause now, Actor by) {
        return now.isAbsence() && by instanceof Actor.Partner
                ? absent()
                : accepted(new PairingEvent.Resumed(by));
    }

    private static Decision<PairingEvent> absent() {
        return rejected(
                CONFLICT,
                "absent",
                "One of the two is away: the pairing goes on when they are back.");
    }
}
