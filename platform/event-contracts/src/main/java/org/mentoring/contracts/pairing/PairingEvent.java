package org.mentoring.contracts.pairing;

import org.mentoring.contracts.MentoringEvent;

/// Everything that is said on the topic of pairings.
public sealed interface PairingEvent extends MentoringEvent
        permits PairingProposed,
                PairingAccepted,
                PairingActivated,
                PairingDeclined,
                PairingAgreementProposed,
                PairingAgreementConfirmed {
    /// The public view after the change.
    PairingView pairing();

    @Override
    default String aggregateId() {
        return pairing().pairingId();
    }
}
