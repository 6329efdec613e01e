package org.mentoring.testkit.servers;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.bson.UuidRepresentation;

import java.util.Map;

/// Where one test class finds its broker and its own database.
public record FreshServers(String bootstrapServers, String mongoUri, String database) {

    /// The settings a service needs to use these servers.
    public Map<String, String> properties() {
        return Map.of(
                "spring.mongodb.uri", mongoUri,
                "spring.mongodb.database", database,
                "spring.kafka.bootstrap-servers", bootstrapServers,
                "spring.cloud.stream.kafka.binder.brokers", bootstrapServers);
    }

    /// A client for tests without Spring; the caller closes it.
    public MongoClient mongoClient() {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(mongoUri))
                        .uuidRepresentation(UuidRepresentation.STANDARD)
                        .build());
    }
}
