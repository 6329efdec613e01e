package org.mentoring.runtime.projection;

import static com.mongodb.ErrorCategory.DUPLICATE_KEY;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.bson.conversions.Bson;

import java.util.Optional;

/// Projections in MongoDB. Queries and indexes go to [#collection()], below `state.` or a part's
/// name:
///
/// ```
/// { _id, seq: { state: 7 }, state: { … } }                             a single source
/// { _id, seq: { pairing: 7, plan: 3 }, pairing: { … }, plan: { … } }   several
/// ```
public final class MongoProjectionStore implements ProjectionStore {

    private static final String ID = "_id";
    private static final String SEQ = "seq.";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> collection;

    MongoProjectionStore(MongoCollection<Document> collection) {
        this.collection = collection.withWriteConcern(WriteConcern.MAJORITY);
    }

    public MongoCollection<Document> collection() {
        return collection;
    }

    @Override
    public boolean put(String id, String part, long sequence, Document value) {
        return write(id, part, sequence, set(part, value));
    }

    @Override
    public boolean remove(String id, String part, long sequence) {
        return write(id, part, sequence, unset(part));
    }

    @Override
    public Optional<Document> find(String id, String part) {
        return Optional.ofNullable(collection.find(eq(ID, id)).projection(include(part)).first())
                .map(found -> found.get(part, Document.class));
    }

    /// Three outcomes: an older document is updated; a missing one is inserted; otherwise the
    /// insert is tried and refused as a duplicate. Then the document is as new already, or it was
    /// inserted this moment for another part: the same update without the insert tells which.
    private boolean write(String id, String part, long sequence, Bson change) {
        Bson older = and(eq(ID, id), not(gte(SEQ + part, sequence)));
        Bson newer = combine(change, set(SEQ + part, sequence));
        try {
            collection.updateOne(older, newer, UPSERT);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != DUPLICATE_KEY) {
                throw refused;
            }
            return collection.updateOne(older, newer).getMatchedCount() == 1;
        }
    }
}
