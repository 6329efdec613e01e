package org.mentoring.meeting.schedule.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// How long before a meeting a change to it was made, in whole minutes, beside what the pair had
/// agreed.
public record Notice(Duration given, Duration agreed) {

    static Notice of(Instant changedAt, MeetingTime time, Duration agreed) {
        return new Notice(given(changedAt, time), agreed);
    }

    static Duration given(Instant changedAt, MeetingTime time) {
        return Duration.between(changedAt, time.startsAt()).truncatedTo(ChronoUnit.MINUTES);
    }
}
