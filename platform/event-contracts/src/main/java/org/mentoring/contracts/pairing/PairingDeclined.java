package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

/// One side has declined. The reason never travels.
public record PairingDeclined(PairSide by, PairingView pairing) implements PairingEvent {
    public PairingDeclined {
        requireNonNull(by, "by");
        requireNonNull(pairing, "pairing");
    }
}
