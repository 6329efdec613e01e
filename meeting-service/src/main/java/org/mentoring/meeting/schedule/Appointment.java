package org.mentoring.meeting.schedule;

import org.jspecify.annotations.Nullable;
import org.mentoring.meeting.schedule.domain.Booking;
import org.mentoring.meeting.schedule.domain.Meeting;
import org.mentoring.runtime.aggregate.Stored;

import java.net.URI;
import java.time.Instant;

/// A meeting as a calendar shows it to the two who meet.
///
/// @param status `proposed`, `confirmed`, `held` or `cancelled`
/// @param medium `video`, `phone`, `in-person` or `writing`
/// @param revision iCalendar's SEQUENCE
/// @param link where to meet
public record Appointment(
        String meetingId,
        int number,
        String status,
        String medium,
        Instant startsAt,
        Instant endsAt,
        int revision,
        @Nullable URI link) {

    static Appointment of(Stored<Meeting> stored) {
        var meeting = (Meeting.Booked) stored.state();
        Booking booking = meeting.booking();
        return new Appointment(
                stored.id(),
                booking.number(),
                MeetingVocabulary.contract(meeting.status()).wireName(),
                MeetingVocabulary.contract(booking.medium()).wireName(),
                booking.time().startsAt(),
                booking.time().endsAt(),
                booking.revision(),
                booking.link());
    }
}
