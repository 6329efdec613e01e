package org.mentoring.runtime.consumer;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Held events in MongoDB:
///
/// ```
/// { _id: "meeting-service/pairing/<id>/12", of: "meeting-service/pairing", aggregateId, seq: 12,
///   record: { topic, partition, offset, key, value: <bytes>, headers: [ { name, value } ] },
///   rejection: <reason> }
/// ```
final class MongoHeldEvents implements HeldEvents {

    static final String COLLECTION = "heldEvents";

    private static final String ID = "_id";
    private static final String OF = "of";
    private static final String AGGREGATE_ID = "aggregateId";
    private static final String SEQ = "seq";
    private static final String RECORD = "record";
    private static final String REJECTION = "rejection";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> collection;
    private final String of;
    private volatile boolean prepared;

    MongoHeldEvents(MongoCollection<Document> collection, Subscription subscription) {
        this.collection = collection.withWriteConcern(WriteConcern.MAJORITY);
        this.of = subscription.consumer() + "/" + subscription.topic().aggregate();
    }

    @Override
    public void hold(HeldEvent event) {
        prepare();
        collection.updateOne(eq(ID, id(event)), setOnInsert(fields(event)), UPSERT);
    }

    @Override
    public void reject(HeldEvent event) {
        prepare();
        Bson rejected = combine(setOnInsert(fields(event)), set(REJECTION, event.rejection()));
        collection.updateOne(eq(ID, id(event)), rejected, UPSERT);
    }

    @Override
    public void pardon(String aggregateId, long sequence) {
        collection.updateOne(eq(ID, id(aggregateId, sequence)), unset(REJECTION));
    }

    @Override
    public Set<String> among(Collection<String> aggregateIds) {
        return collection
                .find(and(eq(OF, of), in(AGGREGATE_ID, aggregateIds)))
                .projection(include(AGGREGATE_ID))
                .map(found -> found.getString(AGGREGATE_ID))
                .into(new HashSet<>());
    }

    @Override
    public List<HeldEvent> of(String aggregateId) {
        return collection
                .find(and(eq(OF, of), eq(AGGREGATE_ID, aggregateId)))
                .sort(ascending(SEQ))
                .map(MongoHeldEvents::read)
                .into(new ArrayList<>());
    }

    @Override
    public void release(String aggregateId, long upTo) {
        collection.deleteMany(and(eq(OF, of), eq(AGGREGATE_ID, aggregateId), lte(SEQ, upTo)));
    }

    @Override
    public long count() {
        return collection.countDocuments(eq(OF, of));
    }

    @Override
    public List<HeldEvent> list(int limit) {
        return collection
                .find(eq(OF, of))
                .sort(ascending(AGGREGATE_ID, SEQ))
                .limit(limit)
                .map(MongoHeldEvents::read)
                .into(new ArrayList<>());
    }

    /// Needed only by the few services that ever hold something.
    private void prepare() {
        if (!prepared) {
            collection.createIndex(ascending(OF, AGGREGATE_ID, SEQ));
            prepared = true;
        }
    }

    private String id(HeldEvent event) {
        return id(event.aggregateId(), event.sequence());
    }

    private String id(String aggregateId, long sequence) {
        return of + "/" + aggregateId + "/" + sequence;
    }

    private Document fields(HeldEvent event) {
        return new Document(OF, of)
                .append(AGGREGATE_ID, event.aggregateId())
                .append(SEQ, event.sequence())
                .append(RECORD, RecordDocument.write(event.incoming()));
    }

    private static HeldEvent read(Document found) {
        return new HeldEvent(
                found.getString(AGGREGATE_ID),
                found.getLong(SEQ),
                RecordDocument.read(found.get(RECORD, Document.class)),
                rejection(found));
    }

    private static @Nullable String rejection(Document found) {
        return found.getString(REJECTION);
    }
}
