package org.mentoring.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

import java.util.List;

/// Opens [StoreCollection]s, in the same maps of the store as its parent class would.
final class StoreDatabase extends H2Database {

    private final MVStore store;

    StoreDatabase(String name, MVStore store, CursorRegistry cursors) {
        // The parent's constructor opens the collections that are there.
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(
            String name, CollectionOptions options) {
        String fullName = getFullCollectionNamespace(name);
        MVMap<Object, Document> documents = store.openMap("databases." + fullName, documents());
        MVMap<String, Object> meta = store.openMap("meta." + fullName);
        return new StoreCollection(this, name, options, documents, meta, cursorRegistry);
    }

    /// Opens the index's map, which the parent class then finds open under this name.
    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        store.openMap(getFullCollectionNamespace(collection) + "._index_" + name, keys());
        return super.openOrCreateUniqueIndex(collection, name, keys, sparse);
    }

    /// A builder for each map: those of one builder share the types that it chooses itself, and
    /// these remember what they have met last.
    private static MVMap.Builder<Object, Document> documents() {
        return new MVMap.Builder<Object, Document>().valueType(new DocumentType());
    }

    private static MVMap.Builder<KeyValue, Object> keys() {
        return new MVMap.Builder<KeyValue, Object>().keyType(new KeyType());
    }
}
