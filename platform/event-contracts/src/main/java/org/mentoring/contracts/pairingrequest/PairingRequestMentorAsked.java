package org.mentoring.contracts.pairingrequest;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/// The mentor of the next choice is asked and has until `respondBy`; a place is kept for both
/// meanwhile.
public record PairingRequestMentorAsked(
        String mentorId, Instant respondBy, PairingRequestView pairingRequest)
        implements PairingRequestEvent {
    public PairingRequestMentorAsked {
        requireNonNull(mentorId, "mentorId");
        requireNonNull(respondBy, "respondBy");
        requireNonNull(pairingRequest, "pairingRequest");
    }
}
