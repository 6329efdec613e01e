package org.mentoring.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

class EmbeddedMongoIT {

    @TempDir Path dataDir;

    @Test
    void keepsDocumentsOnFileOverARestart() {
        try (EmbeddedMongo mongo = EmbeddedMongo.start(0, dataDir)) {
            keepsDocumentsOverARestart(mongo);
        }
    }

    @Test
    void keepsDocumentsInMemoryOverARestart() {
        try (EmbeddedMongo mongo = EmbeddedMongo.startInMemory(0)) {
            keepsDocumentsOverARestart(mongo);
        }
    }

    @Test
    void findsTheDocumentsOfAnEarlierServer() {
        try (EmbeddedMongo first = EmbeddedMongo.start(0, dataDir);
                MongoClient client = MongoClients.create(first.connectionString())) {
            greetings(client).insertOne(new Document("_id", "first"));
        }
        try (EmbeddedMongo second = EmbeddedMongo.start(0, dataDir);
                MongoClient client = MongoClients.create(second.connectionString())) {
            assertThat(greetings(client).countDocuments()).isOne();
        }
    }

    @Test
    void refusesAFileThatAnotherServerUses() {
        try (EmbeddedMongo first = EmbeddedMongo.start(0, dataDir)) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> EmbeddedMongo.start(0, dataDir))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> EmbeddedMongo.start(port, dataDir))
                    .hasMessageContaining("127.0.0.1:" + port);
        }
    }

    private static void keepsDocumentsOverARestart(EmbeddedMongo mongo) {
        String address = mongo.connectionString();
        try (MongoClient client = MongoClients.create(address)) {
            greetings(client).insertOne(new Document("_id", "before"));

            mongo.stop();
            mongo.startAgain();

            assertThat(mongo.connectionString()).isEqualTo(address);
            assertThat(greetings(client).countDocuments()).isOne();
            greetings(client).insertOne(new Document("_id", "after"));
            assertThat(greetings(client).countDocuments()).isEqualTo(2);
        }
    }

    private static MongoCollection<Document> greetings(MongoClient client) {
        return client.getDatabase("test").getCollection("greetings");
    }
}
