package org.mentoring.runtime.aggregate;

import org.mentoring.contracts.MentoringEvent;

import java.util.Arrays;
import java.util.List;

/// What a decision came to: the new state and the contract events that report it, in their order.
/// Both are written in one write or not at all.
///
/// @param events each carries the id of the aggregate that changes; a deletion that compacted
///   topics shall forget is a [Tombstone]
public record Change<S>(S state, List<? extends MentoringEvent> events) {

    public Change {
        events = List.copyOf(events);
    }

    /// The new state with the events that report it.
    public static <S> Change<S> of(S state, MentoringEvent... events) {
        return new Change<>(state, Arrays.asList(events));
    }
}
