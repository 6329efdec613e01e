package org.mentoring.pairing.meeting;

import org.mentoring.contracts.meeting.MeetingEvent;
import org.mentoring.runtime.consumer.Projection;

/// Keeps every meeting's last known state. Each event carries the whole view, so the type of the
/// event does not matter.
final class MeetingEventsConsumer {

    private MeetingEventsConsumer() {}

    static Projection keeping(MongoMeetingFacts facts) {
        return Projection.of(
                facts.store(),
                MeetingEvent.class,
                event -> MongoMeetingFacts.state(event.meeting()));
    }
}
