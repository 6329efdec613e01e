package org.mentoring.contracts.fitcheck;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/// A fit check as the services see it: the pair, and from when until when its answers count. What
/// the two have said is not in it.
public record FitCheckView(
        String fitCheckId,
        String pairingId,
        String cohortId,
        String mentorId,
        String menteeId,
        Instant opensAt,
        Instant closesAt) {
    public FitCheckView {
        requireNonNull(fitCheckId, "fitCheckId");
        requireNonNull(pairingId, "pairingId");
        requireNonNull(cohortId, "cohortId");
        requireNonNull(mentorId, "mentorId");
        requireNonNull(menteeId, "menteeId");
        requireNonNull(opensAt, "opensAt");
        requireNonNull(closesAt, "closesAt");
    }
}
