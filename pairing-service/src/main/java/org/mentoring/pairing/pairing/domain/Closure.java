package org.mentoring.pairing.pairing.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.Side;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/// How a relationship came to its end.
///
/// @param by who closed it; whoever was left by a re-match is not told
/// @param reason in the words of who closed it, for coordinators and the author, never for the
///   partner
/// @param rematchFor who is looking for another partner now
public record Closure(
        Closing how, Actor by, @Nullable String reason, Instant at, Set<Side> rematchFor) {

    public Closure {
        rematchFor = Set.copyOf(rematchFor);
    }

    /// A closure with those looking for another partner who usually do: both after a re-match, the
    /// one who stays when the other stops or has left.
    ///
    /// @param away who has left the organisation, if anybody has
    static Closure of(PairingCommand.Close close, @Nullable Side away) {
        return new Closure(
                close.how(), close.by(), close.reason(), close.at(), looking(close, away));
    }

    private static Set<Side> looking(PairingCommand.Close close, @Nullable Side away) {
        var looking = EnumSet.noneOf(Side.class);
        if (close.how() == Closing.REMATCH || close.how() == Closing.LEFT) {
            looking.addAll(Set.of(Side.values()));
        }
        if (close.how() == Closing.STOPPED && close.by() instanceof Actor.Partner(var side)) {
            looking.add(side.other());
        }
        if (away != null) {
            looking.remove(away);
        }
        return looking;
    }
}
