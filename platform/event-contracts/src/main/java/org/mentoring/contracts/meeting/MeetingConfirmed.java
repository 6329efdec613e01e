package org.mentoring.contracts.meeting;

import static java.util.Objects.requireNonNull;

/// The named person has accepted the time.
public record MeetingConfirmed(String by, MeetingView meeting) implements MeetingEvent {
    public MeetingConfirmed {
        requireNonNull(by, "by");
        requireNonNull(meeting, "meeting");
    }
}
