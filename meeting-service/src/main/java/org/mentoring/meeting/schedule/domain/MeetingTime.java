package org.mentoring.meeting.schedule.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// When a meeting takes place: the instant, and the zone in which a person chose it.
public record MeetingTime(Instant startsAt, ZoneId zone, Duration duration) {

    public Instant endsAt() {
        return startsAt.plus(duration);
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }
}
