package org.mentoring.service.creation;

import static com.mongodb.client.model.Filters.eq;

import org.bson.Document;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.Creation;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.problem.ProblemException;
import org.mentoring.web.problem.ProblemType;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Answers a repeated creation with what the first one made, and a key that was used for something
/// else with 422. Id and fingerprint come from the request's `CreationKey`.
public final class Creations {

    private static final List<String> FINGERPRINT = List.of("creation", "fingerprint");

    private Creations() {}

    /// Creates once. `first` is asked only where nothing is there yet: a repetition is answered
    /// even when the same thing could not be created any more, and has no side effect. Of two that
    /// arrive at the same time one creates and both get its answer.
    ///
    /// @throws ProblemException 422 when another request used the same key
    public static <S> Stored<S> once(
            MongoAggregateStore<S> store,
            String id,
            String fingerprint,
            Supplier<Change<S>> first) {
        return existing(store, id, fingerprint)
                .orElseGet(() -> stored(store.create(id, fingerprint, first.get()), fingerprint));
    }

    /// What an earlier request with this key created.
    ///
    /// @throws ProblemException 422 when it was another request
    public static <S> Optional<Stored<S>> existing(
            MongoAggregateStore<S> store, String id, String fingerprint) {
        Document found = store.collection().find(eq("_id", id)).first();
        if (found == null) {
            return Optional.empty();
        }
        requireSame(found.getEmbedded(FINGERPRINT, String.class), fingerprint);
        return Optional.of(store.stored(found));
    }

    /// What has the id after a creation.
    ///
    /// @throws ProblemException 422 when another request used the same key
    public static <S> Stored<S> stored(Creation<S> creation, String fingerprint) {
        return switch (creation) {
            case Creation.Created(Stored<S> created) -> created;
            case Creation.Existing(Stored<S> existing, String earlier) -> {
                requireSame(earlier, fingerprint);
                yield existing;
            }
        };
    }

    private static void requireSame(String earlier, String fingerprint) {
        if (!earlier.equals(fingerprint)) {
            throw new ProblemException(
                    ProblemType.IDEMPOTENCY_KEY_REUSED, "Send a new key for another request.");
        }
    }
}
