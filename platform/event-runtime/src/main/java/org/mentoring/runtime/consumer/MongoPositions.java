package org.mentoring.runtime.consumer;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.max;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;

import org.bson.Document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Positions in MongoDB: `{ _id: "meeting-service/pairing/<id>", last: 12 }`.
final class MongoPositions implements Positions {

    static final String COLLECTION = "consumerPositions";

    private static final String ID = "_id";
    private static final String LAST = "last";
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> collection;
    private final String prefix;

    MongoPositions(MongoCollection<Document> collection, Subscription subscription) {
        this.collection = collection.withWriteConcern(WriteConcern.MAJORITY);
        this.prefix = subscription.consumer() + "/" + subscription.topic().aggregate() + "/";
    }

    @Override
    public Map<String, Long> of(Collection<String> aggregateIds) {
        List<String> ids = aggregateIds.stream().map(prefix::concat).toList();
        Map<String, Long> positions = new HashMap<>();
        for (Document found : collection.find(in(ID, ids)).projection(include(LAST))) {
            String aggregateId = found.getString(ID).substring(prefix.length());
            positions.put(aggregateId, found.getLong(LAST));
        }
        return positions;
    }

    @Override
    public void advance(Map<String, Long> positions) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        positions.forEach((id, last) ->
                writes.add(new UpdateOneModel<>(eq(ID, prefix + id), max(LAST, last), UPSERT)));
        if (!writes.isEmpty()) {
            collection.bulkWrite(writes, UNORDERED);
        }
    }
}
