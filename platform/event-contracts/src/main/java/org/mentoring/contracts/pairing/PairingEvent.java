package org.mentoring.contracts.pairing;

import org.mentoring.contracts.MentoringEvent;

/// Everything that is said on the topic of pairings.
public sealed interface PairingEvent extends MentoringEvent
        permits PairingProposed,
                PairingAccepted,
                PairingApprovalRequested,
                PairingApproved,
                PairingActivated,
                PairingDeclined,
                PairingWithdrawn,
                PairingAgreementProposed,
                PairingAgreementConfirmed,
                PairingPaused,
                PairingResumed,
                PairingEndChanged,
                PairingSelfRated,
                PairingCompleted,
                PairingEnded,
                PairingReflected {
    /// The public view after the change.
    PairingView pairing();

    @Override
    default String aggregateId() {
        return pairing().pairingId();
    }
}
