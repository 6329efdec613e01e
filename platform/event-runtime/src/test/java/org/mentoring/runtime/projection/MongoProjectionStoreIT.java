package org.mentoring.runtime.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mentoring.testkit.servers.FreshServers;
import org.mentoring.testkit.servers.TestServers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

final class MongoProjectionStoreIT extends ProjectionStoreContract {

    private static final int PARTS = 20;
    private static final FreshServers SERVERS =
            TestServers.freshDatabase(MongoProjectionStoreIT.class);
    private static final MongoClient CLIENT = SERVERS.mongoClient();

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    ProjectionStore projections() {
        MongoDatabase database = CLIENT.getDatabase(SERVERS.database());
        database.drop();
        return new ProjectionStores(database).projections("views");
    }

    @Test
    void losesNoPartWhenManyInsertTheSameDocumentAtOnce() throws Exception {
        ProjectionStore projections = projections();
        List<Future<Boolean>> puts = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < PARTS; i++) {
                String part = "part" + i;
                puts.add(threads.submit(() -> projections.put("a", part, 1, new Document())));
            }
        }

        for (Future<Boolean> put : puts) {
            assertThat(put.get()).isTrue();
        }
        for (int i = 0; i < PARTS; i++) {
            assertThat(projections.find("a", "part" + i)).isPresent();
        }
    }
}
