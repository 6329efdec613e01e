package org.mentoring.contracts.meeting;

import static java.util.Objects.requireNonNull;

/// A meeting was booked by the named person. Always the first event of its meeting.
public record MeetingScheduled(String by, MeetingView meeting) implements MeetingEvent {
    public MeetingScheduled {
        requireNonNull(by, "by");
        requireNonNull(meeting, "meeting");
    }
}
