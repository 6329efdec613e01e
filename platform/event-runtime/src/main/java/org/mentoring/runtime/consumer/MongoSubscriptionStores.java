package org.mentoring.runtime.consumer;

import com.mongodb.client.MongoDatabase;

import java.util.function.Function;

/// Keeps positions and held events in the service's own database.
public final class MongoSubscriptionStores implements Function<Subscription, SubscriptionStores> {

    private final MongoDatabase database;

    public MongoSubscriptionStores(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public SubscriptionStores apply(Subscription subscription) {
        return new SubscriptionStores(
                new MongoPositions(database.getCollection(MongoPositions.COLLECTION), subscription),
                new MongoHeldEvents(
                        database.getCollection(MongoHeldEvents.COLLECTION), subscription));
    }
}
