package org.mentoring.runtime.memory;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;
import org.mentoring.runtime.projection.ProjectionStore;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Projections in memory; values pass through BSON, as they would on a server.
public final class InMemoryProjectionStore implements ProjectionStore {

    private static final DocumentCodec VALUES = new DocumentCodec();

    private final Map<Place, Part> parts = new ConcurrentHashMap<>();

    private record Place(String id, String part) {}

    private record Part(long sequence, @Nullable RawBsonDocument value) {}

    @Override
    public boolean put(String id, String part, long sequence, Document value) {
        return write(id, part, new Part(sequence, new RawBsonDocument(value, VALUES)));
    }

    @Override
    public boolean remove(String id, String part, long sequence) {
        return write(id, part, new Part(sequence, null));
    }

    @Override
    public void putAll(Collection<StateWrite> writes) {
        writes.forEach(write -> {
            if (write.state() == null) {
                parts.merge(
                        new Place(write.id(), STATE),
                        new Part(write.sequence(), null),
                        (old, moved) ->
                                new Part(Math.max(old.sequence(), moved.sequence()), old.value()));
            } else {
                put(write.id(), write.sequence(), write.state());
            }
        });
    }

    @Override
    public Map<String, Long> sequences(Collection<String> ids) {
        Map<String, Long> sequences = new HashMap<>();
        for (String id : ids) {
            Part part = parts.get(new Place(id, STATE));
            if (part != null) {
                sequences.put(id, part.sequence());
            }
        }
        return sequences;
    }

    @Override
    public Optional<Document> find(String id, String part) {
        return Optional.ofNullable(parts.get(new Place(id, part)))
                .map(Part::value)
                .map(value -> value.decode(VALUES));
    }

    @SuppressWarnings("ReferenceEquality") // asks whether this very write is what is there now
    private boolean write(String id, String part, Part written) {
        Part now =
                parts.merge(
                        new Place(id, part),
                        written,
                        (old, newer) -> newer.sequence() > old.sequence() ? newer : old);
        return now == written;
    }
}
