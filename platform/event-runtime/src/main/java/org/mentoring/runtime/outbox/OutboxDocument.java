package org.mentoring.runtime.outbox;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/// How an outbox lies in its aggregate's document:
///
/// ```
/// outbox: { seq: 12, dueAt: <date>, claim: <token>,
///           pending: [ { seq: 11, id, type, topic, time: <date>, traceparent, data: <bytes> }, … ],
///           blocked: { seq: 11, reason, at: <date> } }
/// ```
///
/// `dueAt` and `claim` exist only while something is pending, `blocked` only while it is.
public final class OutboxDocument {

    /// Paths within the aggregate's document.
    public static final String OUTBOX = "outbox";

    public static final String SEQ = "outbox.seq";
    public static final String PENDING = "outbox.pending";
    public static final String DUE_AT = "outbox.dueAt";
    static final String CLAIM = "outbox.claim";
    static final String BLOCKED = "outbox.blocked";
    static final String BLOCKED_SEQ = "outbox.blocked.seq";
    static final String BLOCKED_AT = "outbox.blocked.at";

    private OutboxDocument() {}

    /// The outbox of a new document.
    public static Document write(List<PendingEvent> events, Instant dueAt) {
        Document outbox =
                new Document("seq", Outbox.of(events).seq()).append("pending", write(events));
        return events.isEmpty() ? outbox : outbox.append("dueAt", Date.from(dueAt));
    }

    public static List<Document> write(List<PendingEvent> events) {
        return events.stream().map(OutboxDocument::write).toList();
    }

    static Document write(PendingEvent event) {
        Document document =
                new Document("seq", event.seq())
                        .append("id", event.id())
                        .append("type", event.type())
                        .append("topic", event.topic())
                        .append("time", Date.from(event.time()));
        if (event.traceparent() != null) {
            document.append("traceparent", event.traceparent());
        }
        if (event.data() != null) {
            document.append("data", new Binary(event.data().bytes()));
        }
        return document;
    }

    static Document write(Blocked blocked) {
        return new Document("seq", blocked.seq())
                .append("reason", blocked.reason())
                .append("at", Date.from(blocked.at()));
    }

    /// The outbox of an aggregate's whole document.
    public static Outbox read(Document aggregate) {
        Document outbox = aggregate.get(OUTBOX, Document.class);
        List<PendingEvent> pending = new ArrayList<>();
        for (Document event : outbox.getList("pending", Document.class)) {
            pending.add(readEvent(event));
        }
        Document blocked = outbox.get("blocked", Document.class);
        return new Outbox(outbox.getLong("seq"), pending, readBlocked(blocked));
    }

    /// What waits in an aggregate's document, of which only the times of its events and the
    /// sequence that blocks it were read.
    static Backlog backlog(Document aggregate) {
        Document outbox = aggregate.get(OUTBOX, Document.class);
        List<Instant> times =
                outbox.getList("pending", Document.class, List.of()).stream()
                        .map(event -> event.getDate("time").toInstant())
                        .toList();
        return Backlog.of(times, outbox.containsKey("blocked"));
    }

    private static PendingEvent readEvent(Document event) {
        return new PendingEvent(
                event.getLong("seq"),
                event.getString("id"),
                event.getString("type"),
                event.getString("topic"),
                event.getDate("time").toInstant(),
                event.getString("traceparent"),
                readData(event.get("data", Binary.class)));
    }

    private static @Nullable EventData readData(@Nullable Binary data) {
        return data == null ? null : new EventData(data.getData());
    }

    private static @Nullable Blocked readBlocked(@Nullable Document blocked) {
        return blocked == null
                ? null
                : new Blocked(
                        blocked.getLong("seq"),
                        blocked.getString("reason"),
                        blocked.getDate("at").toInstant());
    }
}
