package org.mentoring.meeting.schedule;

import org.jspecify.annotations.Nullable;
import org.mentoring.meeting.schedule.domain.AgendaItem;
import org.mentoring.meeting.schedule.domain.Booking;
import org.mentoring.meeting.schedule.domain.Meeting;
import org.mentoring.meeting.schedule.domain.Pair;
import org.mentoring.meeting.schedule.domain.PersonId;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/// Answers about meetings.
final class MeetingViews {

    private MeetingViews() {}

    static MeetingView of(Stored<Meeting> stored, Caller caller) {
        var meeting = (Meeting.Booked) stored.state();
        Booking booking = meeting.booking();
        Pair pair = booking.pair();
        return new MeetingView(
                stored.id(),
                pair.pairing().value(),
                pair.cohort().value(),
                booking.number(),
                MeetingVocabulary.contract(meeting.status()).wireName(),
                booking.time().startsAt(),
                booking.time().zone().getId(),
                booking.time().duration().toMinutes(),
                MeetingVocabulary.contract(booking.medium()).wireName(),
                pair.mentor().value(),
                pair.mentee().value(),
                booking.organiser().value(),
                booking.revision(),
                booking.count(AgendaItem.Kind.TOPIC),
                booking.count(AgendaItem.Kind.QUESTION),
                booking.count(AgendaItem.Kind.MATERIAL),
                booking.link() != null,
                isOneOf(pair, caller) ? details(meeting) : null);
    }

    private static boolean isOneOf(Pair pair, Caller caller) {
        return caller.personId() != null && pair.has(new PersonId(caller.personId()));
    }

    private static DetailsView details(Meeting.Booked meeting) {
        Booking booking = meeting.booking();
        var agenda = booking.agenda().stream().map(MeetingViews::item).toList();
        String proposedBy =
                meeting instanceof Meeting.Proposed proposed ? proposed.proposedBy().value() : null;
        NoticeView notice =
                meeting instanceof Meeting.Cancelled cancelled ? notice(cancelled) : null;
        return new DetailsView(text(booking.link()), agenda, proposedBy, notice);
    }

    private static AgendaItemView item(AgendaItem item) {
        return new AgendaItemView(
                item.id().value(),
                MeetingVocabulary.contract(item.kind()).wireName(),
                item.text(),
                text(item.url()),
                item.addedBy().value());
    }

    private static NoticeView notice(Meeting.Cancelled cancelled) {
        return new NoticeView(
                cancelled.cancelledBy().value(),
                cancelled.notice().given().toMinutes(),
                cancelled.notice().agreed().toMinutes());
    }

    private static @Nullable String text(@Nullable URI uri) {
        return uri == null ? null : uri.toString();
    }

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
            int agendaTopics,
            int agendaQuestions,
            int agendaMaterials,
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
