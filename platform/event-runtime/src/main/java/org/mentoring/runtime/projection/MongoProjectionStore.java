package org.mentoring.runtime.projection;

import static com.mongodb.ErrorCategory.DUPLICATE_KEY;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.WriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
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
    public void putAll(Collection<StateWrite> writes) {
        List<StateWrite> refused = writeAll(List.copyOf(writes), UPSERT);
        // As in a single write: as new already, or inserted this moment.
        writeAll(refused, new UpdateOptions());
    }

    /// Returns those whose insert was refused because there is a document.
    private List<StateWrite> writeAll(List<StateWrite> writes, UpdateOptions options) {
        if (writes.isEmpty()) {
            return List.of();
        }
        List<UpdateOneModel<Document>> models =
                writes.stream()
                        .map(write ->
                                new UpdateOneModel<Document>(
                                        older(write.id(), STATE, write.sequence()),
                                        newer(STATE, write.sequence(), change(write)),
                                        options))
                        .toList();
        try {
            collection.bulkWrite(models, UNORDERED);
            return List.of();
        } catch (MongoBulkWriteException refused) {
            if (refused.getWriteConcernError() != null
                    || !refused.getWriteErrors().stream()
                            .allMatch(MongoProjectionStore::isDuplicate)) {
                throw refused;
            }
            return refused.getWriteErrors().stream()
                    .map(error -> writes.get(error.getIndex()))
                    .toList();
        }
    }

    private static boolean isDuplicate(WriteError error) {
        return error.getCategory() == DUPLICATE_KEY;
    }

    private static @Nullable Bson change(StateWrite write) {
        return write.state() == null ? null : set(STATE, write.state());
    }

    @Override
    public Map<String, Long> sequences(Collection<String> ids) {
        Map<String, Long> sequences = new HashMap<>();
        for (Document found : collection.find(in(ID, ids)).projection(include(SEQ + STATE))) {
            Document parts = found.get("seq", Document.class);
            if (parts != null && parts.getLong(STATE) != null) {
                sequences.put(found.getString(ID), parts.getLong(STATE));
            }
        }
        return sequences;
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
        Bson older = older(id, part, sequence);
        Bson newer = newer(part, sequence, change);
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

    private static Bson older(String id, String part, long sequence) {
        return and(eq(ID, id), not(gte(SEQ + part, sequence)));
    }

    private static Bson newer(String part, long sequence, @Nullable Bson change) {
        Bson moved = set(SEQ + part, sequence);
        return change == null ? moved : combine(change, moved);
    }
}
