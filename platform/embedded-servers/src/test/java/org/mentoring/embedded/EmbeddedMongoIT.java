package org.mentoring.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;

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
    void answersTheHelloOfAHealthCheck() {
        try (EmbeddedMongo mongo = EmbeddedMongo.startInMemory(0);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            Document answer = client.getDatabase("admin").runCommand(new Document("hello", 1));

            assertThat(answer.getBoolean("isWritablePrimary")).isTrue();
            assertThat(answer.getInteger("maxWireVersion")).isPositive();
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

    @Test
    void matchesEveryConditionOfAQueryThatNamesIds() {
        try (EmbeddedMongo mongo = EmbeddedMongo.startInMemory(0);
                MongoClient client = MongoClients.create(mongo.connectionString())) {
            MongoCollection<Document> greetings = greetings(client);
            List.of("a", "b", "c")
                    .forEach(id -> greetings.insertOne(new Document("_id", id).append("seen", 1)));

            greetings.updateOne(and(eq("_id", "a"), eq("seen", 1)), inc("seen", 1));
            greetings.updateOne(and(eq("_id", "b"), eq("seen", 7)), inc("seen", 1));
            greetings.updateMany(and(in("_id", "a", "c", "d"), lte("seen", 1)), inc("seen", 10));
            greetings.updateOne(
                    and(eq("_id", "e"), lte("seen", 1)),
                    set("seen", 5),
                    new UpdateOptions().upsert(true));

            assertThat(greetings.find(exists("_id")).map(row -> row.getInteger("seen")))
                    .containsExactly(2, 1, 11, 5);
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
