package org.mentoring.runtime.aggregate;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.mentoring.runtime.outbox.OutboxStore;
import org.mentoring.runtime.outbox.OutboxStores;
import org.mentoring.testkit.servers.FreshServers;
import org.mentoring.testkit.servers.TestServers;

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
