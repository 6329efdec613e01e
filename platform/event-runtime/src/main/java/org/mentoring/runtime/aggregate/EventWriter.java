package org.mentoring.runtime.aggregate;

import static java.time.temporal.ChronoUnit.MILLIS;

import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.EventCatalog;
import org.mentoring.contracts.EventType;
import org.mentoring.contracts.MentoringEvent;
import org.mentoring.runtime.codec.EventCodec;
import org.mentoring.runtime.outbox.EventData;
import org.mentoring.runtime.outbox.PendingEvent;
import org.mentoring.runtime.outbox.TraceContext;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// Gives contract events their sequence, id, time and bytes, once and for all.
final class EventWriter {

    private final EventCodec codec;
    private final TraceContext trace;
    private final InstantSource clock;

    EventWriter(EventCodec codec, TraceContext trace, InstantSource clock) {
        this.codec = codec;
        this.trace = trace;
        this.clock = clock;
    }

    /// @param last the sequence of the aggregate's event before these, 0 if there is none
    List<PendingEvent> write(String aggregateId, long last, List<? extends MentoringEvent> events) {
        Instant time = clock.instant().truncatedTo(MILLIS);
        String traceparent = events.isEmpty() ? null : trace.traceparent();
        List<PendingEvent> pending = new ArrayList<>(events.size());
        for (MentoringEvent event : events) {
            requireSameAggregate(aggregateId, event);
            long seq = last + pending.size() + 1;
            EventType type = EventCatalog.of(event.getClass());
            pending.add(
                    new PendingEvent(
                            seq,
                            PendingEvent.idOf(aggregateId, seq),
                            type.wireName(),
                            type.topic().name(),
                            time,
                            traceparent,
                            data(type, event)));
        }
        return pending;
    }

    private @Nullable EventData data(EventType type, MentoringEvent event) {
        return type.tombstone() ? null : new EventData(codec.encode(event));
    }

    private static void requireSameAggregate(String aggregateId, MentoringEvent event) {
        if (!event.aggregateId().equals(aggregateId)) {
            throw new IllegalArgumentException(
                    "%s is about %s, saved with %s"
                            .formatted(
                                    event.getClass().getSimpleName(),
                                    event.aggregateId(),
                                    aggregateId));
        }
    }
}
