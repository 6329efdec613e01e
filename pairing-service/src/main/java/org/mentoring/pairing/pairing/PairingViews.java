package org.mentoring.pairing.pairing;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Answers about pairings.
final class PairingViews {

    private PairingViews() {}

    /// `GET /api/pairings/{id}`, for the two of the pair and the cohort's coordinators.
    ///
    /// @param status `proposed`, `active` or `declined`
    /// @param you the caller's side, `mentor` or `mentee`; absent for a coordinator
    /// @param acceptedBy `mentor`, `mentee`
    /// @param declineReason only for who declined
    /// @param agreement the latest version
    /// @param earlierAgreements newest first
    /// @param goals how many goals the mentee's plan has
    record PairingView(
            String id,
            String cohortId,
            @Nullable String runId,
            String status,
            PartnerView mentor,
            PartnerView mentee,
            @Nullable String you,
            Set<String> acceptedBy,
            Instant proposedAt,
            @Nullable Instant activatedAt,
            @Nullable Instant declinedAt,
            @Nullable String declinedBy,
            @Nullable String declineReason,
            @Nullable AgreementView agreement,
            List<AgreementView> earlierAgreements,
            int goals,
            MeetingsView meetings) {}

    record PartnerView(String id, @Nullable String name) {}

    /// @param status `proposed` until both confirmed it, then `confirmed`
    /// @param confirmedBy `mentor`, `mentee`
    /// @param expectations for the pair only, absent for coordinators
    record AgreementView(
            int version,
            String status,
            String proposedBy,
            Set<String> confirmedBy,
            int cadenceDays,
            int meetingMinutes,
            String channel,
            int noticeHours,
            @Nullable String expectations) {}

    /// What the meeting service has told of this pair.
    record MeetingsView(long held, @Nullable Instant lastMetAt) {}
}
