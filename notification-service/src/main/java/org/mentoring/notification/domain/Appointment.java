package org.mentoring.notification.domain;

import java.time.Duration;
import java.time.Instant;

/// A meeting as a calendar shows it.
///
/// @param number which meeting of the pair it is, from 1
/// @param zone where a person chose the time (IANA)
/// @param medium how the two meet, as contracts spell it
/// @param confirmed whether both accepted the time
/// @param revision what iCalendar calls SEQUENCE
/// @param agenda how much there is to prepare
/// @param hasLink whether there is a link, which only the meeting's page tells
public record Appointment(
        String meetingId,
        int number,
        Instant startsAt,
        String zone,
        Duration duration,
        String medium,
        boolean confirmed,
        int revision,
        Agenda agenda,
        boolean hasLink) {

    public Instant endsAt() {
        return startsAt.plus(duration);
    }
}
