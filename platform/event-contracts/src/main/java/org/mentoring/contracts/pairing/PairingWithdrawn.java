package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

/// The proposal was taken back before it began: by a coordinator, who may also not have approved
/// it, or because nobody answered in time.
public record PairingWithdrawn(PairingView pairing) implements PairingEvent {
    public PairingWithdrawn {
        requireNonNull(pairing, "pairing");
    }
}
