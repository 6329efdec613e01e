package org.mentoring.contracts.pairingrun;

import static java.util.Objects.requireNonNull;

/// The run has its result, which only coordinators see so far. `totalScore` is the sum over all
/// drafts, in points that compare only within one cohort and its settings.
public record PairingRunCompleted(
        int drafts,
        int unmatchedMentees,
        int unmatchedMentors,
        long totalScore,
        PairingRunView pairingRun)
        implements PairingRunEvent {
    public PairingRunCompleted {
        requireNonNull(pairingRun, "pairingRun");
    }
}
