package org.mentoring.runtime.simulation;

import org.mentoring.runtime.aggregate.AggregateDocument;
import org.mentoring.runtime.aggregate.AggregateDocuments;
import org.mentoring.runtime.aggregate.AggregateWrite;
import org.mentoring.runtime.check.EventSource;
import org.mentoring.runtime.check.LogEntry;
import org.mentoring.runtime.outbox.Outbox;
import org.mentoring.runtime.outbox.PendingEvent;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Watches what is committed, from beside the protocol.
final class Witness implements AggregateDocuments {

    private final AggregateDocuments documents;
    private final Map<EventSource, Long> committed = new HashMap<>();
    private final Map<String, LogEntry> entries = new HashMap<>();

    Witness(AggregateDocuments documents) {
        this.documents = documents;
    }

    /// The last committed sequence of each aggregate.
    Map<EventSource, Long> committed() {
        return committed;
    }

    /// Whether just this event, to the byte, was committed.
    boolean saw(LogEntry entry) {
        return entry.equals(entries.get(entry.id()));
    }

    @Override
    public String collection() {
        return documents.collection();
    }

    @Override
    public Optional<AggregateDocument> find(String id) {
        return documents.find(id);
    }

    @Override
    public boolean insert(AggregateWrite write, String fingerprint) {
        boolean inserted = documents.insert(write, fingerprint);
        if (inserted) {
            note(write);
        }
        return inserted;
    }

    @Override
    public Optional<Outbox> save(AggregateWrite write) {
        Optional<Outbox> saved = documents.save(write);
        saved.ifPresent(outbox -> note(write));
        return saved;
    }

    private void note(AggregateWrite write) {
        for (PendingEvent event : write.events()) {
            EventSource source = new EventSource(event.topic(), write.id());
            entries.put(event.id(), new LogEntry(source, event.seq(), event.id(), event.data()));
            committed.merge(source, event.seq(), Math::max);
        }
    }
}
