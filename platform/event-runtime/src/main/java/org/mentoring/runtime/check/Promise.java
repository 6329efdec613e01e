package org.mentoring.runtime.check;

/// What `docs/delivery-contract.md` promises to subscribers.
public enum Promise {
    /// L: every committed event reaches the log at least once.
    NOTHING_LOST,
    /// P: no event is in the log without committed state.
    NO_PHANTOM,
    /// O: the first occurrences of one aggregate's events are 1, 2, 3, …
    IN_ORDER,
    /// D: a repeat has the same id and the same bytes.
    REPEATS_ALIKE
}
