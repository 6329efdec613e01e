package org.mentoring.contracts.pairingrequest;

import static java.util.Objects.requireNonNull;

/// The mentee has changed which mentors are asked next.
public record PairingRequestChoicesChanged(PairingRequestView pairingRequest)
        implements PairingRequestEvent {
    public PairingRequestChoicesChanged {
        requireNonNull(pairingRequest, "pairingRequest");
    }
}
