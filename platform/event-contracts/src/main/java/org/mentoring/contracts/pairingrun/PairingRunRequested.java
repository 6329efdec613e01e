package org.mentoring.contracts.pairingrun;

import static java.util.Objects.requireNonNull;

/// A coordinator has asked for a run. Always the first event of its run.
public record PairingRunRequested(PairingRunView pairingRun) implements PairingRunEvent {
    public PairingRunRequested {
        requireNonNull(pairingRun, "pairingRun");
    }
}
