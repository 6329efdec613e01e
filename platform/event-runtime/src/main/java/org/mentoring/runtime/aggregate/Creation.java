package org.mentoring.runtime.aggregate;

/// What became of a request to create: creating the same thing twice is answered, not refused.
public sealed interface Creation<S> {

    /// The aggregate that has the id now, whoever created it.
    Stored<S> stored();

    /// This request created it.
    record Created<S>(Stored<S> stored) implements Creation<S> {}

    /// An earlier request did; nothing was written.
    ///
    /// @param fingerprint of the earlier request: equal means a repetition, different means that
    ///   the id was used for something else
    record Existing<S>(Stored<S> stored, String fingerprint) implements Creation<S> {}
}
