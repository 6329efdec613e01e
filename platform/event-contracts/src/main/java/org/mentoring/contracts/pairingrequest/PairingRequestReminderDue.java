package org.mentoring.contracts.pairingrequest;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/// The mentor has not answered yet and is to be reminded. `reminder` counts from 1 for each mentor
/// `asked`.
public record PairingRequestReminderDue(
        String mentorId, int reminder, Instant respondBy, PairingRequestView pairingRequest)
        implements PairingRequestEvent {
    public PairingRequestReminderDue {
        requireNonNull(mentorId, "mentorId");
        requireNonNull(respondBy, "respondBy");
        requireNonNull(pairingRequest, "pairingRequest");
    }
}
