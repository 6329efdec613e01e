package org.mentoring.meeting.schedule.domain;

import java.util.List;

/// The answer to a command: what happens, or why nothing does.
///
/// An accepted command without events is one whose wish is already fulfilled.
public sealed interface Decision {
    record Accepted(List<MeetingEvent> events) implements Decision {}

    record Rejected(Rejection because) implements Decision {}

    static Decision accepted(MeetingEvent... events) {
        return new Accepted(List.of(events));
    }

    static Decision rejected(Rejection because) {
        return new Rejected(because);
    }
}
