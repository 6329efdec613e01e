package org.mentoring.contracts.pairingrequest;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/// The mentee has answered the question of the mentor, who has until `respondBy`. The words stay
/// between the two.
public record PairingRequestQuestionAnswered(
        String mentorId, Instant respondBy, PairingRequestView pairingRequest)
        implements PairingRequestEvent {
    public PairingRequestQuestionAnswered {
        requireNonNull(mentorId, "mentorId");
        requireNonNull(respondBy, "respondBy");
        requireNonNull(pairingRequest, "pairingRequest");
    }
}
