package org.mentoring.runtime.aggregate;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mentoring.runtime.outbox.OutboxStore;
import org.mentoring.runtime.outbox.OutboxStores;
import org.mentoring.testkit.servers.FreshServers;
import org.mentoring.testkit.servers.TestServers;

import java.util.List;

final class MongoAggregateDocumentsIT extends AggregateDocumentsContract {

    private static final FreshServers SERVERS =
            TestServers.freshDatabase(MongoAggregateDocumentsIT.class);
    private static final MongoClient CLIENT = SERVERS.mongoClient();

    private final MongoCollection<Document> collection =
            CLIENT.getDatabase(SERVERS.database()).getCollection("tallies" + Ids.random());

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    /// Someone with a shell has put a double where a long belongs.
    @Test
    void passesOverWhatSomebodyHasDamaged() {
        for (String id : List.of("a", "b", "c")) {
            documents().insert(write(id, 0, 1), "f");
        }
        collection.updateOne(eq("_id", "b"), set("outbox.seq", 1.5));

        assertThat(claimed(LATER)).containsExactlyInAnyOrder("a", "c");
        assertThat(outboxes().backlog().events()).isEqualTo(3);
        assertThat(outboxes().blocked(10)).isEmpty();
    }

    @Override
    AggregateDocuments documents() {
        return new MongoAggregateDocuments(collection, PENDING_LIMIT);
    }

    @Override
    OutboxStore outboxes() {
        OutboxStores stores = new OutboxStores();
        stores.add(collection);
        return stores.all().iterator().next();
    }
}
