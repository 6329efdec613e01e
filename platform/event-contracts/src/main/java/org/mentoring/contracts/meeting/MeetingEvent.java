package org.mentoring.contracts.meeting;

import org.mentoring.contracts.MentoringEvent;

/// Everything that is said on the topic of meetings.
public sealed interface MeetingEvent extends MentoringEvent
        permits MeetingScheduled,
                MeetingConfirmed,
                MeetingAgendaItemAdded,
                MeetingMoved,
                MeetingCancelled,
                MeetingHeld {
    /// The public view after the change.
    MeetingView meeting();

    @Override
    default String aggregateId() {
        return meeting().meetingId();
    }
}
