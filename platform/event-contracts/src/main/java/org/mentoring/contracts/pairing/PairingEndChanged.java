package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

/// The pair has another last day, `pairing.endsOn`, than its cohort.
public record PairingEndChanged(PairingView pairing) implements PairingEvent {
    public PairingEndChanged {
        requireNonNull(pairing, "pairing");
    }
}
