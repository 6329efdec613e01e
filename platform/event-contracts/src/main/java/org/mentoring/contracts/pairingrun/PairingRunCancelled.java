package org.mentoring.contracts.pairingrun;

import static java.util.Objects.requireNonNull;

/// A coordinator has cancelled the run before it had a result. `cancelledBy` is who.
public record PairingRunCancelled(String cancelledBy, PairingRunView pairingRun)
        implements PairingRunEvent {
    public PairingRunCancelled {
        requireNonNull(cancelledBy, "cancelledBy");
        requireNonNull(pairingRun, "pairingRun");
    }
}
