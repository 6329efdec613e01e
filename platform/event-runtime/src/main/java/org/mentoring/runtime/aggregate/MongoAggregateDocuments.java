package org.mentoring.runtime.aggregate;

import static com.mongodb.ErrorCategory.DUPLICATE_KEY;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.mentoring.runtime.outbox.Outbox;
import org.mentoring.runtime.outbox.OutboxDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Aggregates in MongoDB:
///
/// ```
/// { _id, version: 7,
///   creation: { fingerprint },
///   state:    { … },
///   outbox:   { seq: 12, dueAt: <date>, pending: [ … ] } }       see OutboxDocument
/// ```
///
/// Writes wait for a majority: what is published afterwards cannot be rolled back.
final class MongoAggregateDocuments implements AggregateDocuments {

    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String STATE = "state";
    private static final String CREATION = "creation";
    private static final String FINGERPRINT = "fingerprint";

    private final MongoCollection<Document> collection;
    private final String fullPlace;

    MongoAggregateDocuments(MongoCollection<Document> collection, int pendingLimit) {
        this.collection = collection.withWriteConcern(WriteConcern.MAJORITY);
        this.fullPlace = OutboxDocument.PENDING + "." + (pendingLimit - 1);
    }

    @Override
    public String collection() {
        return collection.getNamespace().getCollectionName();
    }

    @Override
    public Optional<AggregateDocument> find(String id) {
        return Optional.ofNullable(collection.find(eq(ID, id)).first()).map(this::read);
    }

    @Override
    public boolean insert(AggregateWrite write, String fingerprint) {
        Document document =
                new Document(ID, write.id())
                        .append(VERSION, 1L)
                        .append(CREATION, new Document(FINGERPRINT, fingerprint))
                        .append(STATE, write.state())
                        .append(
                                OutboxDocument.OUTBOX,
                                OutboxDocument.write(write.events(), write.dueAt()));
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    @Override
    public Optional<Outbox> save(AggregateWrite write) {
        FindOneAndUpdateOptions after =
                new FindOneAndUpdateOptions()
                        .returnDocument(ReturnDocument.AFTER)
                        .projection(include(OutboxDocument.OUTBOX));
        Document saved = collection.findOneAndUpdate(guard(write), update(write), after);
        return Optional.ofNullable(saved).map(OutboxDocument::read);
    }

    private Bson guard(AggregateWrite write) {
        Bson decidedOn = and(eq(ID, write.id()), eq(VERSION, write.version()));
        return write.events().isEmpty() ? decidedOn : and(decidedOn, exists(fullPlace, false));
    }

    private static Bson update(AggregateWrite write) {
        List<Bson> changes = new ArrayList<>();
        changes.add(set(STATE, write.state()));
        changes.add(inc(VERSION, 1L));
        if (!write.events().isEmpty()) {
            changes.add(pushEach(OutboxDocument.PENDING, OutboxDocument.write(write.events())));
            changes.add(set(OutboxDocument.SEQ, write.events().getLast().seq()));
            changes.add(set(OutboxDocument.DUE_AT, write.dueAt()));
        }
        return combine(changes);
    }

    AggregateDocument read(Document document) {
        return new AggregateDocument(
                document.getString(ID),
                document.getLong(VERSION),
                document.get(CREATION, Document.class).getString(FINGERPRINT),
                document.get(STATE, Document.class),
                OutboxDocument.read(document));
    }
}
