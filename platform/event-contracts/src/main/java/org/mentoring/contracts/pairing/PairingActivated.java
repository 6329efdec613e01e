package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

/// Both sides have accepted: the relationship runs.
public record PairingActivated(PairingView pairing) implements PairingEvent {
    public PairingActivated {
        requireNonNull(pairing, "pairing");
    }
}
