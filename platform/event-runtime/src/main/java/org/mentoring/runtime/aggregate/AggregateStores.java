package org.mentoring.runtime.aggregate;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.mentoring.runtime.outbox.OutboxStores;

/// Makes the aggregate stores of a service. Each collection's outboxes are published and swept from
/// then on.
public final class AggregateStores {

    private final MongoDatabase database;
    private final Saving saving;
    private final OutboxStores outboxes;

    public AggregateStores(MongoDatabase database, Saving saving, OutboxStores outboxes) {
        this.database = database;
        this.saving = saving;
        this.outboxes = outboxes;
    }

    /// The aggregates of one collection. A collection belongs to one kind of aggregate.
    ///
    /// @throws IllegalStateException when the collection was asked for before
    public <S> MongoAggregateStore<S> aggregates(String collection, StateCodec<S> codec) {
        MongoCollection<Document> documents = database.getCollection(collection);
        outboxes.add(documents);
        return new MongoAggregateStore<>(documents, codec, saving);
    }
}
