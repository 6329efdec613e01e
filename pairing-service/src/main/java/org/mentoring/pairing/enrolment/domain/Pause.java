package org.mentoring.pairing.enrolment.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A time in which a person takes no new partners. Places taken before stay taken.
///
/// @param until when the person is available again; null until they say so
public record Pause(@Nullable Instant until) {

    public boolean lastsAt(Instant at) {
        return until == null || at.isBefore(until);
    }
}
