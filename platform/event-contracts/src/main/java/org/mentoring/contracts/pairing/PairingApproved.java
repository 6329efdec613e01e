package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

/// The pairing that the two had agreed on begins, which the next event says. `approvedBy` is the
/// coordinator who approved.
public record PairingApproved(String approvedBy, PairingView pairing) implements PairingEvent {
    public PairingApproved {
        requireNonNull(approvedBy, "approvedBy");
        requireNonNull(pairing, "pairing");
    }
}
