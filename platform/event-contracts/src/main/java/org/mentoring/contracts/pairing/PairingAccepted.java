package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

/// One side has accepted. When both have, `pairing.activated` follows at once.
public record PairingAccepted(PairSide by, PairingView pairing) implements PairingEvent {
    public PairingAccepted {
        requireNonNull(by, "by");
        requireNonNull(pairing, "pairing");
    }
}
