package org.mentoring.runtime.consumer;

import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.EventCatalog;
import org.mentoring.contracts.EventType;
import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.Topic;
import org.mentoring.runtime.codec.EventCodec;
import org.mentoring.runtime.codec.UnreadableEventException;
import org.mentoring.runtime.outbox.EventData;

import java.util.Optional;

/// Makes events of the records of one topic.
final class EventReader {

    private final EventCodec codec = new EventCodec();
    private final Topic topic;

    EventReader(Topic topic) {
        this.topic = topic;
    }

    /// @throws UnreadableEventException when the data are not what the type promises
    ReceivedEvent read(Envelope envelope, @Nullable EventData value) {
        Optional<EventType> type = EventCatalog.on(topic, envelope.type());
        return new ReceivedEvent(
                envelope.id(),
                envelope.type(),
                envelope.aggregateId(),
                envelope.sequence(),
                envelope.time(),
                type.map(known -> data(known, envelope, value)).orElse(null));
    }

    private MentoringEvent data(EventType type, Envelope envelope, @Nullable EventData value) {
        if (type.tombstone() != (value == null)) {
            throw new UnreadableEventException(
                    type.tombstone() ? "A tombstone has data" : "The event has no data");
        }
        return value == null
                ? Tombstones.record(type, envelope.aggregateId())
                : sameAggregate(envelope, codec.decode(value.bytes(), type.record()));
    }

    private static MentoringEvent sameAggregate(Envelope envelope, MentoringEvent event) {
        if (!event.aggregateId().equals(envelope.aggregateId())) {
            throw new UnreadableEventException("The data are about another aggregate");
        }
        return event;
    }
}
