package org.mentoring.benchmarks.pipeline;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;

import org.bson.Document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// Where one side keeps what it changes, and where the effects of it appear: looked at from
/// outside, in the same way for both.
///
/// @param documents `{ _id, version }`: each command raises the version by one
/// @param effects `{ _id, seq: { state } }`: the version whose effect has been written
record Side(MongoCollection<Document> documents, MongoCollection<Document> effects) {

    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String SEQ = "seq";
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    Map<String, Long> versions() {
        Map<String, Long> versions = new HashMap<>();
        for (Document found : documents.find().projection(include(VERSION))) {
            versions.put(found.getString(ID), found.getLong(VERSION));
        }
        return versions;
    }

    /// The newest effect of each of these; absent where there is none.
    Map<String, Long> reached(Collection<String> ids) {
        Map<String, Long> reached = new HashMap<>();
        for (Document found : effects.find(in(ID, new ArrayList<>(ids))).projection(include(SEQ))) {
            reached.put(found.getString(ID), found.get(SEQ, Document.class).getLong("state"));
        }
        return reached;
    }

    /// Waits until every document's effect has been written.
    ///
    /// @throws IllegalStateException when that takes too long
    void awaitEffects() {
        Map<String, Long> missing = versions();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!missing.isEmpty()) {
            reached(missing.keySet())
                    .forEach((id, seq) ->
                            missing.computeIfPresent(
                                    id, (same, wanted) -> seq < wanted ? wanted : null));
            if (System.nanoTime() > end) {
                throw new IllegalStateException(missing.size() + " effects are missing");
            }
            if (!missing.isEmpty()) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
