package org.mentoring.contracts.pairingrequest;

import static java.util.Objects.requireNonNull;

/// The mentor has accepted, or was picked where a cohort lets mentees pick. The pairing reports
/// itself with events of its own.
public record PairingRequestAccepted(
        String mentorId, String pairingId, PairingRequestView pairingRequest)
        implements PairingRequestEvent {
    public PairingRequestAccepted {
        requireNonNull(mentorId, "mentorId");
        requireNonNull(pairingId, "pairingId");
        requireNonNull(pairingRequest, "pairingRequest");
    }
}
