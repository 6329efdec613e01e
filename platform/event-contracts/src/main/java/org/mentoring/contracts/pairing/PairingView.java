package org.mentoring.contracts.pairing;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// A pairing as subscribers see it. `runId` is absent when no run suggested it, `agreement` until
/// one is proposed, `activatedAt` until both have accepted. `goals` counts the goals of the plan
/// when this event was written; the plan's own topic is the authority. `endsOn` is the last day of
/// this pair, absent when it ends with its cohort; `rematchFor` says who looks for another partner
/// since the pairing ended, absent when nobody does.
public record PairingView(
        String pairingId,
        String cohortId,
        @Nullable String runId,
        String mentorId,
        String menteeId,
        PairingStatus status,
        List<PairSide> acceptedBy,
        @Nullable AgreementView agreement,
        int goals,
        @Nullable Instant activatedAt,
        @Nullable LocalDate endsOn,
        @Nullable List<PairSide> rematchFor) {
    public PairingView {
        requireNonNull(pairingId, "pairingId");
        requireNonNull(cohortId, "cohortId");
        requireNonNull(mentorId, "mentorId");
        requireNonNull(menteeId, "menteeId");
        requireNonNull(status, "status");
        acceptedBy = List.copyOf(acceptedBy);
        rematchFor = rematchFor == null ? null : List.copyOf(rematchFor);
    }
}
