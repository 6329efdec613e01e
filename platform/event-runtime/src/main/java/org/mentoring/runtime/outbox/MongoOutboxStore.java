package org.mentoring.runtime.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pullByFilter;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import static org.mentoring.runtime.outbox.OutboxDocument.BLOCKED;
import static org.mentoring.runtime.outbox.OutboxDocument.BLOCKED_AT;
import static org.mentoring.runtime.outbox.OutboxDocument.BLOCKED_SEQ;
import static org.mentoring.runtime.outbox.OutboxDocument.CLAIM;
import static org.mentoring.runtime.outbox.OutboxDocument.DUE_AT;
import static org.mentoring.runtime.outbox.OutboxDocument.OUTBOX;
import static org.mentoring.runtime.outbox.OutboxDocument.PENDING;
import static org.mentoring.runtime.outbox.OutboxDocument.SEQ;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.mentoring.runtime.aggregate.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Outboxes in MongoDB, inside the documents of their aggregates: see [OutboxDocument].
///
/// Claiming reads with majority: an event is published only when no failover can take its state
/// back.
final class MongoOutboxStore implements OutboxStore {

    private static final Logger LOG = LoggerFactory.getLogger(MongoOutboxStore.class);
    private static final String ID = "_id";
    private static final int BACKLOG_LIMIT = 10_000;
    private static final long INDEX_MINUTES = 10;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> collection;

    MongoOutboxStore(MongoCollection<Document> collection) {
        this.collection =
                collection
                        .withWriteConcern(WriteConcern.MAJORITY)
                        .withReadConcern(ReadConcern.MAJORITY);
    }

    /// Indexes of what waits: as large as the backlog, not as the collection. Building one may take
    /// longer than a command may take otherwise.
    @Override
    public void prepare() {
        MongoCollection<Document> patient = collection.withTimeout(INDEX_MINUTES, TimeUnit.MINUTES);
        patient.createIndex(
                ascending(DUE_AT), new IndexOptions().partialFilterExpression(exists(DUE_AT)));
        patient.createIndex(
                ascending(BLOCKED_SEQ),
                new IndexOptions().partialFilterExpression(exists(BLOCKED_SEQ)));
    }

    @Override
    public String collection() {
        return collection.getNamespace().getCollectionName();
    }

    @Override
    public List<ClaimedOutbox> claimDue(Instant now, Duration lease, int limit) {
        Bson due = and(lte(DUE_AT, now), exists(BLOCKED, false));
        List<String> ids =
                collection
                        .find(due)
                        .projection(include(ID))
                        .sort(ascending(DUE_AT))
                        .limit(limit)
                        .map(row -> row.getString(ID))
                        .into(new ArrayList<>());
        return ids.isEmpty() ? List.of() : claim(ids, due, now.plus(lease));
    }

    private List<ClaimedOutbox> claim(List<String> ids, Bson due, Instant until) {
        String token = Ids.random();
        collection.updateMany(
                and(in(ID, ids), due), combine(set(DUE_AT, until), set(CLAIM, token)));
        return readable(collection.find(and(in(ID, ids), eq(CLAIM, token))), ClaimedOutbox::new);
    }

    /// What can be read. One document that somebody has damaged must not hold up all others.
    private <T> List<T> readable(
            FindIterable<Document> found, BiFunction<String, Outbox, T> reading) {
        List<T> read = new ArrayList<>();
        for (Document row : found.projection(include(OUTBOX))) {
            try {
                read.add(reading.apply(row.getString(ID), OutboxDocument.read(row)));
            } catch (RuntimeException damaged) {
                LOG.error(
                        "The outbox of {} in {} cannot be read: repair the document",
                        row.get(ID),
                        collection(),
                        damaged);
            }
        }
        return read;
    }

    /// Most aggregates have nothing newer than what was acknowledged: one write each empties those.
    /// A bulk write does not say which of its writes found nothing, so if any did, the second bulk
    /// write repeats all of them in the form that is right for every case.
    @Override
    public void drain(Collection<Acknowledged> acknowledged, Instant now) {
        List<WriteModel<Document>> whole =
                acknowledged.stream().map(MongoOutboxStore::emptied).toList();
        if (collection.bulkWrite(whole, UNORDERED).getMatchedCount() < whole.size()) {
            List<WriteModel<Document>> parts =
                    acknowledged.stream().flatMap(upTo -> shortened(upTo, now)).toList();
            collection.bulkWrite(parts);
        }
    }

    private static WriteModel<Document> emptied(Acknowledged upTo) {
        return new UpdateOneModel<>(
                and(eq(ID, upTo.id()), eq(SEQ, upTo.seq())),
                combine(set(PENDING, List.of()), unset(DUE_AT), unset(CLAIM), unset(BLOCKED)));
    }

    /// Frees the aggregate before its event goes: a crash in between costs a duplicate, the other
    /// way round the aggregate would stay blocked by an event that is not there.
    private static Stream<WriteModel<Document>> shortened(Acknowledged upTo, Instant now) {
        Document acknowledged = new Document("seq", new Document("$lte", upTo.seq()));
        return Stream.of(
                new UpdateOneModel<>(
                        and(eq(ID, upTo.id()), lte(BLOCKED_SEQ, upTo.seq())),
                        combine(unset(BLOCKED), set(DUE_AT, now))),
                new UpdateOneModel<>(
                        eq(ID, upTo.id()), pullByFilter(new Document(PENDING, acknowledged))));
    }

    @Override
    public boolean block(String id, Blocked why) {
        return updated(
                and(eq(ID, id), eq(PENDING + ".seq", why.seq())),
                combine(set(BLOCKED, OutboxDocument.write(why)), unset(DUE_AT), unset(CLAIM)));
    }

    @Override
    public boolean retry(String id, Instant dueAt) {
        return updated(
                and(eq(ID, id), exists(BLOCKED)), combine(unset(BLOCKED), set(DUE_AT, dueAt)));
    }

    @Override
    public long retryAll(Instant dueAt) {
        return collection
                .updateMany(exists(BLOCKED_SEQ), combine(unset(BLOCKED), set(DUE_AT, dueAt)))
                .getModifiedCount();
    }

    /// By its place in the array, guarded by its sequence being there: a drain in between makes
    /// this a write without effect.
    @Override
    public boolean withdraw(String id, PendingEvent replacement, Instant dueAt) {
        long seq = replacement.seq();
        Document found = collection.find(eq(ID, id)).projection(include(OUTBOX)).first();
        if (found == null) {
            return false;
        }
        List<Long> pending =
                OutboxDocument.read(found).pending().stream().map(PendingEvent::seq).toList();
        String place = PENDING + "." + pending.indexOf(seq);
        return pending.contains(seq)
                && updated(
                        and(eq(ID, id), eq(BLOCKED_SEQ, seq), eq(place + ".seq", seq)),
                        combine(
                                set(place, OutboxDocument.write(replacement)),
                                unset(BLOCKED),
                                set(DUE_AT, dueAt)));
    }

    private boolean updated(Bson which, Bson change) {
        return collection.updateOne(which, change).getMatchedCount() == 1;
    }

    @Override
    public List<BlockedOutbox> blocked(int limit) {
        return blocked(
                collection.find(exists(BLOCKED_SEQ)).sort(ascending(BLOCKED_AT)).limit(limit));
    }

    @Override
    public Optional<BlockedOutbox> blocked(String id) {
        return blocked(collection.find(and(eq(ID, id), exists(BLOCKED_SEQ)))).stream().findFirst();
    }

    private List<BlockedOutbox> blocked(FindIterable<Document> found) {
        return readable(found, BlockedOutbox::of).stream().flatMap(Optional::stream).toList();
    }

    @Override
    public Backlog backlog() {
        Backlog backlog = Backlog.NONE;
        for (Document row :
                collection
                        .find(or(exists(DUE_AT), exists(BLOCKED_SEQ)))
                        .projection(include(PENDING + ".time", BLOCKED_SEQ))
                        .limit(BACKLOG_LIMIT)) {
            backlog = backlog.plus(OutboxDocument.backlog(row));
        }
        return backlog;
    }
}
