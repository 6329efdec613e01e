package org.mentoring.service.boot;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/// Up when the service's own database answers a ping. Spring Boot's indicator looks at every
/// database it can list, with a command that the stand-in for one machine does not know.
final class StoreHealth extends AbstractHealthIndicator {

    private static final Document PING = new Document("ping", 1);

    private final MongoDatabase database;

    StoreHealth(MongoDatabase database) {
        super("the store does not answer");
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        database.runCommand(PING);
        health.up().withDetail("database", database.getName());
    }
}
