package org.mentoring.runtime.consumer;

import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.EventCatalog;
import org.mentoring.contracts.Topic;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.outbox.EventWithdrawn;
import org.mentoring.runtime.codec.EventCodec;
import org.mentoring.runtime.log.EventRecords;
import org.mentoring.runtime.log.LogRecord;
import org.mentoring.runtime.outbox.EventData;
import org.mentoring.runtime.outbox.PendingEvent;
import org.mentoring.runtime.simulation.Tally;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.IntStream;

/// Records as a broker would deliver them.
final class Records {

    private static final Instant TIME = Instant.parse("2026-03-02T09:00:00Z");
    private static final EventCodec CODEC = new EventCodec();

    private Records() {}

    static void take(OpenSubscription subscription, LogRecord... records) {
        subscription.take(
                IntStream.range(0, records.length)
                        .mapToObj(offset -> new IncomingRecord(records[offset], 3, offset))
                        .toList());
    }

    static LogRecord event(String id, long seq) {
        byte[] data = CODEC.encode(Tally.first(id).events().getFirst());
        return record(
                TopicCatalog.NOTIFICATION,
                id,
                seq,
                "org.mentoring.notification.sent.v1",
                new EventData(data));
    }

    /// One that an operator has given up.
    static LogRecord withdrawn(String id, long seq) {
        return record(
                TopicCatalog.NOTIFICATION,
                id,
                seq,
                EventCatalog.WITHDRAWN,
                new EventData(CODEC.encode(new EventWithdrawn(id, "x"))));
    }

    static LogRecord record(
            Topic topic, String id, long seq, String type, @Nullable EventData data) {
        return EventRecords.of(
                id,
                new PendingEvent(
                        seq, PendingEvent.idOf(id, seq), type, topic.name(), TIME, null, data));
    }

    static EventData bytes(String text) {
        return new EventData(text.getBytes(StandardCharsets.UTF_8));
    }
}
