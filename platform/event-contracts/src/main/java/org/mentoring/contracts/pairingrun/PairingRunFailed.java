package org.mentoring.contracts.pairingrun;

import static java.util.Objects.requireNonNull;

/// The run could not be computed and will not be tried again. Why is told to the cohort's
/// coordinators alone.
public record PairingRunFailed(PairingRunView pairingRun) implements PairingRunEvent {
    public PairingRunFailed {
        requireNonNull(pairingRun, "pairingRun");
    }
}
