package org.mentoring.pairing.meeting;

import org.mentoring.contracts.meeting.MeetingEvent;
import org.mentoring.runtime.consumer.EventHandler;
import org.mentoring.runtime.consumer.ReceivedEvent;

/// Keeps every meeting's last known state. Each event carries the whole view, so the type of the
/// event does not matter.
final class MeetingEventsConsumer implements EventHandler {

    private final MongoMeetingFacts facts;

    MeetingEventsConsumer(MongoMeetingFacts facts) {
        this.facts = facts;
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.data() instanceof MeetingEvent meeting) {
            facts.put(event.sequence(), meeting.meeting());
        }
    }
}
