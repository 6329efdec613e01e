package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

/// One of the two has looked back on the relationship. The words never travel.
public record PairingReflected(PairSide by, PairingView pairing) implements PairingEvent {
    public PairingReflected {
        requireNonNull(by, "by");
        requireNonNull(pairing, "pairing");
    }
}
