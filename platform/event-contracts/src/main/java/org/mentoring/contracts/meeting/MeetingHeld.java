package org.mentoring.contracts.meeting;

import static java.util.Objects.requireNonNull;

/// The named person has recorded that the meeting took place.
public record MeetingHeld(String recordedBy, MeetingView meeting) implements MeetingEvent {
    public MeetingHeld {
        requireNonNull(recordedBy, "recordedBy");
        requireNonNull(meeting, "meeting");
    }
}
