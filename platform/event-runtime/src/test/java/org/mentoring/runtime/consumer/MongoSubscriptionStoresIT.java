package org.mentoring.runtime.consumer;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.junit.jupiter.api.AfterAll;
import org.mentoring.testkit.servers.FreshServers;
import org.mentoring.testkit.servers.TestServers;

final class MongoSubscriptionStoresIT extends SubscriptionStoresContract {

    private static final FreshServers SERVERS =
            TestServers.freshDatabase(MongoSubscriptionStoresIT.class);
    private static final MongoClient CLIENT = SERVERS.mongoClient();

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    SubscriptionStores stores() {
        MongoDatabase database = CLIENT.getDatabase(SERVERS.database());
        database.drop();
        return new MongoSubscriptionStores(database).apply(SUBSCRIPTION);
    }
}
