package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

/// The pause is over.
public record PairingResumed(PairingView pairing) implements PairingEvent {
    public PairingResumed {
        requireNonNull(pairing, "pairing");
    }
}
