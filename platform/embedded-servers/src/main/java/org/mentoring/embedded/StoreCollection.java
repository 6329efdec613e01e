package org.mentoring.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// A collection that looks at the named documents only, where a query names ids among its
/// conditions. Its parent class does so when the id is the only condition and otherwise reads every
/// document, so that each guarded write would take longer the more documents there are.
final class StoreCollection extends H2Collection {

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> meta,
            CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
    }

    /// A document's position in the store is its id; the candidates are then matched against the
    /// whole query.
    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        Optional<List<Object>> named = QueriedIds.in(query);
        if (named.isEmpty()) {
            return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
        }
        List<Object> there = named.get().stream().filter(id -> getDocument(id) != null).toList();
        return matchDocuments(query, there, orderBy, skip, limit, batchSize, fields);
    }
}
