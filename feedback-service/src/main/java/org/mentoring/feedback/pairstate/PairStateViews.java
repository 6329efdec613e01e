package org.mentoring.feedback.pairstate;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// Answers about the state of pairs.
final class PairStateViews {

    private PairStateViews() {}

    /// `GET /api/pair-states/{pairingId}`, for the pair and for the coordinators of its cohort.
    ///
    /// @param pairingStatus `proposed`, `active`, `paused`, `declined`, `completed` or `ended`
    /// @param stage the furthest of `paired` (both accepted), `agreed` (both confirmed an
    ///   agreement), `met` (held a meeting), `growing` (held three meetings and has a goal); absent
    ///   until both accepted
    record PairStateView(
            String pairingId,
            String cohortId,
            String mentorId,
            String menteeId,
            String pairingStatus,
            @Nullable String stage,
            @Nullable Instant pairedAt,
            @Nullable Instant agreedAt,
            MeetingsView meetings,
            GoalsView goals,
            FeedbackView feedback,
            @Nullable PlacesView mentorPlaces) {}

    /// @param planned booked and still ahead
    record MeetingsView(
            int held,
            int cancelled,
            int planned,
            @Nullable Instant firstHeldAt,
            @Nullable Instant lastHeldAt,
            @Nullable Instant nextStartsAt) {}

    record GoalsView(int open, int reached) {}

    record FeedbackView(int requested, int given) {}

    /// How many mentees the mentor takes in this cohort, and how many places are taken.
    record PlacesView(int capacity, int load) {}
}
