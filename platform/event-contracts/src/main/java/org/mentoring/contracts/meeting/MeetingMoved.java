package org.mentoring.contracts.meeting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/// The named person has moved the meeting to `meeting.startsAt`. `noticeMinutes` is the time
/// between the change and the earlier start, 0 when that had passed.
public record MeetingMoved(
        String by, Instant previousStartsAt, int noticeMinutes, MeetingView meeting)
        implements MeetingEvent {
    public MeetingMoved {
        requireNonNull(by, "by");
        requireNonNull(previousStartsAt, "previousStartsAt");
        requireNonNull(meeting, "meeting");
    }
}
