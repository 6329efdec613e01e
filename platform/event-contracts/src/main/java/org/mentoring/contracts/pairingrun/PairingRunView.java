package org.mentoring.contracts.pairingrun;

import static java.util.Objects.requireNonNull;

/// A run as subscribers see it, in counts: `drafts` are suggested pairs that participants have not
/// seen, `unmatched` people of either role without one. Both are 0 until the run is completed.
/// `requestedBy` is a person id.
public record PairingRunView(
        String runId,
        String cohortId,
        PairingRunStatus status,
        PairingAim aim,
        String requestedBy,
        int drafts,
        int unmatched) {
    public PairingRunView {
        requireNonNull(runId, "runId");
        requireNonNull(cohortId, "cohortId");
        requireNonNull(status, "status");
        requireNonNull(aim, "aim");
        requireNonNull(requestedBy, "requestedBy");
    }
}
