package org.mentoring.contracts.pairingrequest;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// The mentee asks no longer. `mentorId` is who was asked at that moment, absent when nobody was.
public record PairingRequestWithdrawn(@Nullable String mentorId, PairingRequestView pairingRequest)
        implements PairingRequestEvent {
    public PairingRequestWithdrawn {
        requireNonNull(pairingRequest, "pairingRequest");
    }
}
