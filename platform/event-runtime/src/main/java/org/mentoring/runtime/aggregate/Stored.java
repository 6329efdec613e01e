package org.mentoring.runtime.aggregate;

/// An aggregate as it is in the store.
///
/// @param id what the aggregate is called, also the key of its events
/// @param version counts the writes of this aggregate, from 1; what an `ETag` shows
/// @param state what a decision is made from
public record Stored<S>(String id, long version, S state) {}
