package org.mentoring.meeting.schedule;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Answers about meetings.
final class MeetingViews {

    private MeetingViews() {}

    /// `GET /api/meetings/{id}`, for the pair and for the coordinators of its cohort.
    ///
    /// @param number counts the pairing's meetings from 1 in the order they were booked
    /// @param status `proposed`, `confirmed`, `held` or `cancelled`
    /// @param startsAt in UTC; `zone` is where a person chose the time
    /// @param medium `video`, `phone`, `in-person` or `writing`
    /// @param revision rises with every change that a calendar shows
    /// @param details the pair's own, absent for coordinators
    record MeetingView(
            String id,
            String pairingId,
            String cohortId,
            int number,
            String status,
            Instant startsAt,
            String zone,
            long durationMinutes,
            String medium,
            String mentorId,
            String menteeId,
            String organiserId,
            int revision,
            long agendaTopics,
            long agendaQuestions,
            long agendaMaterials,
            boolean hasLink,
            @Nullable DetailsView details) {}

    /// @param proposedBy who waits for the other's confirmation, while one is needed
    /// @param notice of the cancellation
    record DetailsView(
            @Nullable String link,
            List<AgendaItemView> agenda,
            @Nullable String proposedBy,
            @Nullable NoticeView notice) {}

    /// @param kind `topic`, `question` or `material`
    record AgendaItemView(
            String id, String kind, String text, @Nullable String url, String addedBy) {}

    /// How long before the start it was cancelled, beside what the pair had agreed.
    record NoticeView(String by, long givenMinutes, long agreedMinutes) {}
}
