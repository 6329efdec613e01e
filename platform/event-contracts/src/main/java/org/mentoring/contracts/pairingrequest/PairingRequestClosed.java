package org.mentoring.contracts.pairingrequest;

import static java.util.Objects.requireNonNull;

/// No choice is left, and no place is kept any more. `asked` counts the mentors who were `asked`.
public record PairingRequestClosed(int asked, PairingRequestView pairingRequest)
        implements PairingRequestEvent {
    public PairingRequestClosed {
        requireNonNull(pairingRequest, "pairingRequest");
    }
}
