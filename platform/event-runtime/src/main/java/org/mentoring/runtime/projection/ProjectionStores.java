package org.mentoring.runtime.projection;

import com.mongodb.client.MongoDatabase;

/// Makes the projection stores of a service.
public final class ProjectionStores {

    private final MongoDatabase database;

    public ProjectionStores(MongoDatabase database) {
        this.database = database;
    }

    public MongoProjectionStore projections(String collection) {
        return new MongoProjectionStore(database.getCollection(collection));
    }
}
