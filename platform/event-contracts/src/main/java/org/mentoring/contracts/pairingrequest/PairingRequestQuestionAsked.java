package org.mentoring.contracts.pairingrequest;

import static java.util.Objects.requireNonNull;

/// The mentor would like to know more before answering. The words stay between the two.
public record PairingRequestQuestionAsked(String mentorId, PairingRequestView pairingRequest)
        implements PairingRequestEvent {
    public PairingRequestQuestionAsked {
        requireNonNull(mentorId, "mentorId");
        requireNonNull(pairingRequest, "pairingRequest");
    }
}
