package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

/// The relationship came to its planned end.
public record PairingCompleted(PairingOutcome outcome, PairingView pairing)
        implements PairingEvent {
    public PairingCompleted {
        requireNonNull(outcome, "outcome");
        requireNonNull(pairing, "pairing");
    }
}
