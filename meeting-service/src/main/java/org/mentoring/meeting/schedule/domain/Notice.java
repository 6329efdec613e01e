package org.mentoring.meeting.schedule.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// How long before a meeting a change to it was made, in whole minutes, beside what the pair had
/// agreed.
public record Notice(Duration given, Duration agreed) {

    static Notice of(Instant changedAt, MeetingTime time, Duration agreed) {
        Duration given = Duration.between(changedAt, time.startsAt());
        return new Notice(given.truncatedTo(ChronoUnit.MINUTES), agreed);
    }

    public boolean isShort() {
        return given.compareTo(agreed) < 0;
    }
}
