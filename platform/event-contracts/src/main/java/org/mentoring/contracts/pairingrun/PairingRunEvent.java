package org.mentoring.contracts.pairingrun;

import org.mentoring.contracts.MentoringEvent;

/// Everything that is said on the topic of pairing runs.
public sealed interface PairingRunEvent extends MentoringEvent
        permits PairingRunRequested,
                PairingRunCompleted,
                PairingRunPublished,
                PairingRunFailed,
                PairingRunCancelled {
    /// The public view after the change.
    PairingRunView pairingRun();

    @Override
    default String aggregateId() {
        return pairingRun().runId();
    }
}
