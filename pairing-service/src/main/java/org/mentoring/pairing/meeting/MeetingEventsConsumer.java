package org.mentoring.pairing.meeting;

import org.bson.Document;
import org.mentoring.contracts.meeting.MeetingEvent;
import org.mentoring.runtime.consumer.Projection;
import org.mentoring.runtime.consumer.ReceivedEvent;
import org.mentoring.runtime.projection.ProjectionStore;

import java.util.Optional;

/// Keeps every meeting's last known state. Each event carries the whole view, so the type of the
/// event does not matter.
record MeetingEventsConsumer(MongoMeetingFacts facts) implements Projection {

    @Override
    public ProjectionStore store() {
        return facts.store();
    }

    @Override
    public Optional<Document> stateAfter(ReceivedEvent received) {
        return received.data() instanceof MeetingEvent event
                ? Optional.of(MongoMeetingFacts.state(event.meeting()))
                : Optional.empty();
    }
}
