package org.mentoring.contracts.pairingrequest;

import static java.util.Objects.requireNonNull;

/// This mentor is asked no longer. The next choice follows while there is one; otherwise the
/// request closes.
public record PairingRequestChoiceEnded(
        String mentorId, ChoiceOutcome outcome, PairingRequestView pairingRequest)
        implements PairingRequestEvent {
    public PairingRequestChoiceEnded {
        requireNonNull(mentorId, "mentorId");
        requireNonNull(outcome, "outcome");
        requireNonNull(pairingRequest, "pairingRequest");
    }
}
