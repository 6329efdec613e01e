package org.mentoring.pairing.pairing.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;
import static org.mentoring.pairing.domain.Rejection.Kind.INVALID;
import static org.mentoring.pairing.domain.Rejection.Kind.NOT_YOURS;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.pairing.domain.PairingCommand.Close;
import org.mentoring.pairing.pairing.domain.PairingCommand.RateOneself;
import org.mentoring.pairing.pairing.domain.PairingCommand.SetEnd;

/// Moves and refusals that several stages share.
final class Moves {

    private Moves() {}

    /// Closes a relationship that runs or pauses.
    ///
    /// @param away who has left the organisation, if anybody has
    static Decision<PairingEvent> close(Close close, @Nullable Side away) {
        if (close.by() instanceof Actor.Partner && !close.how().isForPartners()) {
            return rejected(
                    NOT_YOURS, "coordinators-only", "Only coordinators end a pairing in this way.");
        }
        if (close.how() == Closing.LEFT && away == null) {
            return rejected(
                    INVALID, "nobody-has-left", "Neither of the two has left the organisation.");
        }
        return accepted(new PairingEvent.Closed(Closure.of(close, away)));
    }

    static Decision<PairingEvent> setEnd(Relationship relationship, SetEnd command) {
        return command.day().equals(relationship.endsOn())
                ? accepted()
                : accepted(new PairingEvent.EndSet(command.day()));
    }

    /// Whoever rates what they have rated before in the same way changes nothing.
    static Decision<PairingEvent> rate(Relationship relationship, RateOneself command) {
        var said = command.rating();
        var unchanged =
                relationship.ratings().stream()
                        .filter(said::replaces)
                        .anyMatch(earlier -> earlier.levels().equals(said.levels()));
        return unchanged ? accepted() : accepted(new PairingEvent.SelfRated(said));
    }

    static Decision<PairingEvent> tooLateToDecline() {
        return rejected(CONFLICT, "already-active", "Both have accepted: end the pairing instead.");
    }

    static Decision<PairingEvent> notOverYet() {
        return rejected(
                CONFLICT, "not-over", "The two look back once the pairing has come to its end.");
    }

    static Decision<PairingEvent> placesStillHeld() {
        return rejected(CONFLICT, "places-held", "This pairing holds its places.");
    }
}
