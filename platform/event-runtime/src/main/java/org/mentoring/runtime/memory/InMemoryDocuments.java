package org.mentoring.runtime.memory;

import static java.util.Objects.requireNonNull;

import org.mentoring.runtime.aggregate.AggregateDocument;
import org.mentoring.runtime.aggregate.AggregateDocuments;
import org.mentoring.runtime.aggregate.AggregateWrite;
import org.mentoring.runtime.outbox.Backlog;
import org.mentoring.runtime.outbox.Blocked;
import org.mentoring.runtime.outbox.Outbox;
import org.mentoring.runtime.outbox.OutboxStore;
import org.mentoring.runtime.outbox.PendingEvent;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Aggregates with their outboxes in memory. Each method is atomic, as single-document writes are.
public final class InMemoryDocuments implements AggregateDocuments, OutboxStore {

    private final Map<String, InMemoryDocument> documents = new TreeMap<>();
    private final String collection;
    private final int pendingLimit;

    public InMemoryDocuments(String collection, int pendingLimit) {
        this.collection = collection;
        this.pendingLimit = pendingLimit;
    }

    @Override
    public String collection() {
        return collection;
    }

    @Override
    public void prepare() {}

    @Override
    public synchronized Optional<AggregateDocument> find(String id) {
        return Optional.ofNullable(documents.get(id)).map(found -> found.read(id));
    }

    @Override
    public synchronized boolean insert(AggregateWrite write, String fingerprint) {
        InMemoryDocument inserted = InMemoryDocument.inserted(write, fingerprint);
        return documents.putIfAbsent(write.id(), inserted) == null;
    }

    @Override
    public synchronized Optional<Outbox> save(AggregateWrite write) {
        boolean saved =
                updated(
                        write.id(),
                        found ->
                                found.version() == write.version()
                                        && (write.events().isEmpty()
                                                || found.outbox().pending().size() < pendingLimit),
                        found -> found.saved(write));
        return saved ? Optional.of(document(write.id()).outbox()) : Optional.empty();
    }

    @Override
    public synchronized List<ClaimedOutbox> claimDue(Instant now, Duration lease, int limit) {
        List<String> due =
                documents.entrySet().stream()
                        .filter(entry -> entry.getValue().due(now))
                        .sorted(Comparator.comparing(entry -> entry.getValue().dueSince()))
                        .limit(limit)
                        .map(Map.Entry::getKey)
                        .toList();
        due.forEach(id -> documents.put(id, document(id).claimed(now.plus(lease))));
        return due.stream().map(id -> new ClaimedOutbox(id, document(id).outbox())).toList();
    }

    @Override
    public synchronized void drain(Collection<Acknowledged> acknowledged, Instant now) {
        for (Acknowledged upTo : acknowledged) {
            documents.computeIfPresent(upTo.id(), (id, found) -> found.drained(upTo, now));
        }
    }

    @Override
    public synchronized boolean block(String id, Blocked why) {
        return updated(id, found -> found.pending(why.seq()), found -> found.blocked(why));
    }

    @Override
    public synchronized boolean retry(String id, Instant dueAt) {
        return updated(
                id, found -> found.outbox().blocked() != null, found -> found.retried(dueAt));
    }

    @Override
    public synchronized long retryAll(Instant dueAt) {
        return List.copyOf(documents.keySet()).stream().filter(id -> retry(id, dueAt)).count();
    }

    @Override
    public synchronized boolean withdraw(String id, PendingEvent replacement, Instant dueAt) {
        return updated(
                id,
                found -> found.blockedAt(replacement.seq()) && found.pending(replacement.seq()),
                found -> found.withdrawn(replacement, dueAt));
    }

    @Override
    public synchronized List<BlockedOutbox> blocked(int limit) {
        return documents.entrySet().stream()
                .filter(entry -> entry.getValue().outbox().blocked() != null)
                .flatMap(entry ->
                        BlockedOutbox.of(entry.getKey(), entry.getValue().outbox()).stream())
                .sorted(Comparator.comparing(blocked -> blocked.why().at()))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<BlockedOutbox> blocked(String id) {
        return Optional.ofNullable(documents.get(id))
                .flatMap(found -> BlockedOutbox.of(id, found.outbox()));
    }

    @Override
    public synchronized Backlog backlog() {
        Backlog backlog = Backlog.NONE;
        for (InMemoryDocument document : documents.values()) {
            backlog = backlog.plus(Backlog.of(document.outbox()));
        }
        return backlog;
    }

    /// Every aggregate's outbox, for checks.
    public synchronized Map<String, Outbox> outboxes() {
        Map<String, Outbox> outboxes = new TreeMap<>();
        documents.forEach((id, document) -> outboxes.put(id, document.outbox()));
        return outboxes;
    }

    private boolean updated(
            String id, Predicate<InMemoryDocument> guard, UnaryOperator<InMemoryDocument> change) {
        InMemoryDocument found = documents.get(id);
        if (found == null || !guard.test(found)) {
            return false;
        }
        documents.put(id, change.apply(found));
        return true;
    }

    private InMemoryDocument document(String id) {
        return requireNonNull(documents.get(id));
    }
}
