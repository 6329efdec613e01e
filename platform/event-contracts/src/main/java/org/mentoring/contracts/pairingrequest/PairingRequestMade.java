package org.mentoring.contracts.pairingrequest;

import static java.util.Objects.requireNonNull;

/// A mentee asks to be paired. Always the first event of its request. A mentor is asked once both
/// have a place.
public record PairingRequestMade(PairingRequestView pairingRequest) implements PairingRequestEvent {
    public PairingRequestMade {
        requireNonNull(pairingRequest, "pairingRequest");
    }
}
