package org.mentoring.meeting.schedule.domain;

import java.time.Duration;
import java.time.Instant;

/// How long before a meeting a change to it was made, beside what the pair had agreed.
public record Notice(Duration given, Duration agreed) {

    static Notice of(Instant changedAt, MeetingTime time, Duration agreed) {
        return new Notice(Duration.between(changedAt, time.startsAt()), agreed);
    }

    public boolean isShort() {
        return given.compareTo(agreed) < 0;
    }
}
