package org.mentoring.runtime.aggregate;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;

/// Aggregates in a MongoDB collection. Lists are read from [#collection()], where the fields of a
/// state are below `state.`; nobody but this class writes there.
public final class MongoAggregateStore<S> implements AggregateStore<S> {

    private final MongoCollection<Document> collection;
    private final MongoAggregateDocuments documents;
    private final OutboxAggregateStore<S> store;
    private final StateCodec<S> codec;

    MongoAggregateStore(MongoCollection<Document> collection, StateCodec<S> codec, Saving saving) {
        this.collection = collection;
        this.codec = codec;
        this.documents = new MongoAggregateDocuments(collection, saving.limits().pending());
        this.store = new OutboxAggregateStore<>(documents, codec, saving);
    }

    /// For queries and indexes.
    public MongoCollection<Document> collection() {
        return collection;
    }

    /// What a whole document of [#collection()] stands for.
    public Stored<S> stored(Document document) {
        AggregateDocument read = documents.read(document);
        return new Stored<>(read.id(), read.version(), codec.decode(read.state()));
    }

    @Override
    public Optional<Stored<S>> find(String id) {
        return store.find(id);
    }

    @Override
    public Creation<S> create(String id, String fingerprint, Change<S> first) {
        return store.create(id, fingerprint, first);
    }

    @Override
    public Stored<S> change(
            String id, @Nullable Long expectedVersion, Function<S, Change<S>> decide) {
        return store.change(id, expectedVersion, decide);
    }
}
