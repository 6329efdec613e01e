package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

/// The relationship ended early. Who ended it and in which words never travels.
public record PairingEnded(PairingEnding how, PairingView pairing) implements PairingEvent {
    public PairingEnded {
        requireNonNull(how, "how");
        requireNonNull(pairing, "pairing");
    }
}
