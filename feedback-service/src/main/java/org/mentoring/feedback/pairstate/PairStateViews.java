package org.mentoring.feedback.pairstate;

import org.jspecify.annotations.Nullable;
import org.mentoring.feedback.cohort.Enrolments.Places;
import org.mentoring.feedback.pairstate.domain.Stage;
import org.mentoring.feedback.request.FeedbackCounts.Counts;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/// Answers about the state of pairs.
final class PairStateViews {

    private PairStateViews() {}

    static PairStateView of(
            PairState state,
            Goals.Counts goals,
            Counts feedback,
            @Nullable Places places,
            Instant now) {
        return new PairStateView(
                state.pairingId(),
                state.cohortId(),
                state.mentorId(),
                state.menteeId(),
                state.status(),
                state.facts(goals.open() + goals.reached())
                        .stage()
                        .map(PairStateViews::word)
                        .orElse(null),
                state.activatedAt(),
                state.agreedAt(),
                meetings(state.meetings(), now),
                new GoalsView(goals.open(), goals.reached()),
                new FeedbackView(feedback.requested(), feedback.given()),
                places == null ? null : new PlacesView(places.capacity(), places.load()));
    }

    private static MeetingsView meetings(List<PairState.Meeting> meetings, Instant now) {
        var held = starts(meetings, PairState.Meeting::isHeld);
        var cancelled = starts(meetings, PairState.Meeting::isCancelled);
        var planned = starts(meetings, meeting -> meeting.isPlanned(now));
        return new MeetingsView(
                held.size(),
                cancelled.size(),
                planned.size(),
                held.isEmpty() ? null : held.getFirst(),
                held.isEmpty() ? null : held.getLast(),
                planned.isEmpty() ? null : planned.getFirst());
    }

    private static List<Instant> starts(
            List<PairState.Meeting> meetings, Predicate<PairState.Meeting> which) {
        return meetings.stream().filter(which).map(PairState.Meeting::startsAt).sorted().toList();
    }

    private static String word(Stage stage) {
        return switch (stage) {
            case PAIRED -> "paired";
            case AGREED -> "agreed";
            case MET -> "met";
            case GROWING -> "growing";
        };
    }

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

    /// For coordinators everything; for each of the two what they were asked themselves and what
    /// the partner has given for both to read.
    record FeedbackView(int requested, int given) {}

    /// How many mentees the mentor takes in this cohort, and how many places are taken.
    record PlacesView(int capacity, int load) {}
}
