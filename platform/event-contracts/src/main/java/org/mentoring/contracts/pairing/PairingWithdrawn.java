package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

/// The proposal was taken back before both had accepted: by a coordinator, or because nobody
/// answered in time.
public record PairingWithdrawn(PairingView pairing) implements PairingEvent {
    public PairingWithdrawn {
        requireNonNull(pairing, "pairing");
    }
}
