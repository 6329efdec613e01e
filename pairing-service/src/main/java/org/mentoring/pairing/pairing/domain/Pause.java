package org.mentoring.pairing.pairing.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.Side;

import java.time.Instant;
import java.util.Objects;

/// A time in which the two do not meet. Their places are kept.
///
/// @param away who is on leave or has left the organisation; null when the two simply pause
/// @param gone whether who is away has left for good: then the pairing ends with the pause
/// @param until when the pause is over by itself; null when somebody has to say so
public record Pause(
        Actor by, @Nullable Side away, boolean gone, Instant at, @Nullable Instant until) {

    /// Whether the two cannot end this pause themselves.
    public boolean isAbsence() {
        return away != null;
    }

    boolean isLike(Pause other) {
        return away == other.away && gone == other.gone && Objects.equals(until, other.until);
    }
}
