package org.mentoring.contracts.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/// A meeting as subscribers see it. `number` counts the meetings of the pairing from 1. `startsAt`
/// is an instant; `zone` (IANA) is where a person chose the time. A move keeps the id. Whatever
/// changes a calendar's entry (confirming, moving, cancelling) raises `revision`, the SEQUENCE of
/// iCalendar (RFC 5546, 2.1.4).
///
/// Agenda and link are the pair's own: here are only counts, and whether there is a link.
public record MeetingView(
        String meetingId,
        String pairingId,
        String cohortId,
        int number,
        MeetingStatus status,
        Instant startsAt,
        String zone,
        int durationMinutes,
        MeetingMedium medium,
        String organiserId,
        List<String> attendeeIds,
        int revision,
        int agendaTopics,
        int agendaQuestions,
        int agendaMaterials,
        boolean hasLink) {
    public MeetingView {
        requireNonNull(meetingId, "meetingId");
        requireNonNull(pairingId, "pairingId");
        requireNonNull(cohortId, "cohortId");
        requireNonNull(status, "status");
        requireNonNull(startsAt, "startsAt");
        requireNonNull(zone, "zone");
        requireNonNull(medium, "medium");
        requireNonNull(organiserId, "organiserId");
        attendeeIds = List.copyOf(attendeeIds);
    }
}
