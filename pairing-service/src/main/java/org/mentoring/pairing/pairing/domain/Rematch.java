package org.mentoring.pairing.pairing.domain;

import org.mentoring.pairing.domain.Side;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Who of a pair looks for another partner, and since when.
public record Rematch(Set<Side> lookingFor, Instant since) {

    public Rematch {
        lookingFor = Set.copyOf(lookingFor);
    }

    /// After an early end, or while a pairing waits for its end because one of the two has left.
    public static Optional<Rematch> of(Pairing pairing) {
        return switch (pairing) {
            case Pairing.Closed(_, _, var closure, _, _) ->
                    Optional.of(new Rematch(closure.rematchFor(), closure.at()))
                            .filter(rematch -> !rematch.lookingFor().isEmpty());
            case Pairing.Paused(_, _, var pause) ->
                    pause.away() != null && pause.gone()
                            ? Optional.of(new Rematch(Set.of(pause.away().other()), pause.at()))
                            : Optional.empty();
            case Pairing.Proposed _, Pairing.Active _, Pairing.Declined _, Pairing.Withdrawn _ ->
                    Optional.empty();
        };
    }
}
