package org.mentoring.contracts.pairingrequest;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A request as subscribers see it. `choices` counts the mentors whom the mentee has named,
/// `choice` is the one whose turn it is or was last, from 1. `mentorId` and `respondBy` are there
/// while a mentor is asked, `pairingId` once one has accepted.
public record PairingRequestView(
        String requestId,
        String cohortId,
        String menteeId,
        PairingRequestStatus status,
        int choices,
        int choice,
        @Nullable String mentorId,
        @Nullable Instant respondBy,
        @Nullable String pairingId) {
    public PairingRequestView {
        requireNonNull(requestId, "requestId");
        requireNonNull(cohortId, "cohortId");
        requireNonNull(menteeId, "menteeId");
        requireNonNull(status, "status");
    }
}
