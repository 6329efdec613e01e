package org.mentoring.runtime.aggregate;

import com.mongodb.MongoClientSettings;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.mentoring.runtime.codec.EventCodec;
import org.mentoring.runtime.outbox.Outbox;
import org.mentoring.runtime.outbox.OutboxSettings;
import org.mentoring.runtime.outbox.PendingEvent;
import org.mentoring.runtime.outbox.PublishRequests;
import org.mentoring.runtime.outbox.TraceContext;

import java.time.Instant;
import java.time.InstantSource;

/// What every save has in common: how events are written, the limits, and who publishes.
public final class Saving {

    /// What an event takes up in its document beside its data, rounded up.
    private static final int EVENT_OVERHEAD_BYTES = 384;

    private static final DocumentCodec STATES =
            new DocumentCodec(MongoClientSettings.getDefaultCodecRegistry());

    private final OutboxSettings settings;
    private final EventWriter events;
    private final PublishRequests publisher;
    private final InstantSource clock;

    public Saving(
            OutboxSettings settings,
            TraceContext trace,
            PublishRequests publisher,
            InstantSource clock) {
        this.settings = settings;
        this.events = new EventWriter(new EventCodec(), trace, clock);
        this.publisher = publisher;
        this.clock = clock;
    }

    OutboxSettings.Limits limits() {
        return settings.limits();
    }

    EventWriter events() {
        return events;
    }

    PublishRequests publisher() {
        return publisher;
    }

    /// Until then the saving instance publishes alone.
    Instant dueAt() {
        return clock.instant().plus(settings.publish().grace());
    }

    RawBsonDocument encode(Document state) {
        return new RawBsonDocument(state, STATES);
    }

    void requireWithinLimits(String collection, AggregateWrite write, Outbox before) {
        write.events().forEach(event -> requireWithinLimit(collection, write.id(), event));
        long allowed = limits().document().toBytes();
        long own = write.stateBytes() + bytesOf(Outbox.of(write.events()));
        if (own > allowed) {
            throw new AggregateTooLargeException(collection, write.id(), own, allowed);
        }
        if (own + bytesOf(before) > allowed) {
            throw new OutboxFullException(collection, write.id(), before.pending().size());
        }
    }

    private void requireWithinLimit(String collection, String id, PendingEvent event) {
        long allowed = limits().event().toBytes();
        if (event.size() > allowed) {
            throw new EventTooLargeException(collection, id, event.type(), event.size(), allowed);
        }
    }

    private static long bytesOf(Outbox outbox) {
        return outbox.bytes() + (long) EVENT_OVERHEAD_BYTES * outbox.pending().size();
    }
}
