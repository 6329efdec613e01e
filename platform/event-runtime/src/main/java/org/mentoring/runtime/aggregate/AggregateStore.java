package org.mentoring.runtime.aggregate;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;

/// The aggregates of one kind. Every write changes the state and hands its events to the publisher
/// in one step: there is no moment at which one is saved and the other lost.
///
/// Failures of the store itself (unreachable, timed out) come through as the driver's exceptions.
/// After such an exception the write may have happened; if it did, its events are published.
public interface AggregateStore<S> {

    Optional<Stored<S>> find(String id);

    /// Inserts the first state. Creating an id that exists writes nothing and returns what is
    /// there.
    ///
    /// @param fingerprint of the request, kept for telling a repetition from a misused id
    /// @throws EventTooLargeException an event exceeds its limit; nothing was written
    /// @throws AggregateTooLargeException the document would exceed its limit; nothing was written
    Creation<S> create(String id, String fingerprint, Change<S> first);

    /// Loads, decides and saves. When another writer was first, it loads and decides again, a
    /// bounded number of times, unless the caller named the version it has seen. A change without
    /// events that leaves the state equal writes nothing. What `decide` throws comes through;
    /// nothing is written.
    ///
    /// @param expectedVersion the version that the caller has seen, or null for any
    /// @throws NoSuchAggregateException there is no such aggregate
    /// @throws StaleVersionException the expected version is not the current one
    /// @throws ContentionException others were first every time: try again later
    /// @throws OutboxFullException too many of its events wait for the log: try again later
    /// @throws EventTooLargeException an event exceeds its limit
    /// @throws AggregateTooLargeException the document would exceed its limit
    Stored<S> change(String id, @Nullable Long expectedVersion, Function<S, Change<S>> decide);
}
