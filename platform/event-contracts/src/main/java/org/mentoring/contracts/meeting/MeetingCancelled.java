package org.mentoring.contracts.meeting;

import static java.util.Objects.requireNonNull;

/// The named person has cancelled the meeting. `noticeMinutes` is the time between the change and
/// the start, 0 when that had passed.
public record MeetingCancelled(String by, int noticeMinutes, MeetingView meeting)
        implements MeetingEvent {
    public MeetingCancelled {
        requireNonNull(by, "by");
        requireNonNull(meeting, "meeting");
    }
}
