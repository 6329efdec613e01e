package org.mentoring.runtime.projection;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Projections of one kind. Every write names the sequence of the event it comes from, and a write
/// that is not newer than what is there changes nothing: repeating events is harmless.
///
/// A projection made from several sources keeps one part per source, each guarded by that source's
/// own sequence. A projection with a single source uses the methods without a part's name.
public interface ProjectionStore {

    /// The part of a projection that has a single source.
    String STATE = "state";

    /// Replaces the state.
    ///
    /// @return whether this was newer than what was there
    default boolean put(String id, long sequence, Document state) {
        return put(id, STATE, sequence, state);
    }

    /// Replaces one part.
    ///
    /// @return whether this was newer than this part was
    boolean put(String id, String part, long sequence, Document value);

    /// Forgets the state and remembers the sequence, so that an older event does not revive it.
    ///
    /// @return whether this was newer than what was there
    default boolean remove(String id, long sequence) {
        return remove(id, STATE, sequence);
    }

    /// Forgets one part and remembers its sequence.
    ///
    /// @return whether this was newer than this part was
    boolean remove(String id, String part, long sequence);

    /// Writes the state of many projections at once, each as newer as [#put] would. No two of them
    /// are of the same projection.
    void putAll(Collection<StateWrite> writes);

    /// The sequence last written of the state, for those projections that have one.
    Map<String, Long> sequences(Collection<String> ids);

    /// The state last put, of a projection with a single source.
    default Optional<Document> find(String id) {
        return find(id, STATE);
    }

    /// One part as it was last put.
    Optional<Document> find(String id, String part);

    /// One of many writes.
    ///
    /// @param state null leaves it as it is and moves only the sequence
    record StateWrite(String id, long sequence, @Nullable Document state) {}
}
