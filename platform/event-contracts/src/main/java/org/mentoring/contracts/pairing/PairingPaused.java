package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// The two do not meet for a while. `until` is absent when somebody has to say that it is over. Why
/// never travels.
public record PairingPaused(@Nullable Instant until, PairingView pairing) implements PairingEvent {
    public PairingPaused {
        requireNonNull(pairing, "pairing");
    }
}
