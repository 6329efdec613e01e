package org.mentoring.runtime.outbox;

import com.mongodb.client.MongoCollection;

import org.bson.Document;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/// The outboxes of every collection of this service.
public final class OutboxStores {

    private final Map<String, OutboxStore> byCollection = new ConcurrentSkipListMap<>();

    /// Publishes the outboxes of a MongoDB collection from now on.
    ///
    /// @throws IllegalStateException when the collection is there already
    public void add(MongoCollection<Document> collection) {
        add(new MongoOutboxStore(collection));
    }

    /// Publishes these outboxes from now on.
    ///
    /// @throws IllegalStateException when the collection is there already
    public void add(OutboxStore store) {
        if (byCollection.putIfAbsent(store.collection(), store) != null) {
            throw new IllegalStateException(
                    "Collection " + store.collection() + " has its outboxes already");
        }
    }

    public Collection<OutboxStore> all() {
        return byCollection.values();
    }

    public Optional<OutboxStore> of(String collection) {
        return Optional.ofNullable(byCollection.get(collection));
    }
}
