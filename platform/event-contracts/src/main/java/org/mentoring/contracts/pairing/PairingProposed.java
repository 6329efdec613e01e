package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

/// Two people are shown each other as a possible pair. Always the first event of its pairing.
public record PairingProposed(PairingView pairing) implements PairingEvent {
    public PairingProposed {
        requireNonNull(pairing, "pairing");
    }
}
