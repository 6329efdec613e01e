package org.mentoring.runtime.outbox;

/// Hears what becomes of pending events; for metrics and logs. Called on whatever thread it
/// happened, so it must neither block nor throw.
public interface OutboxListener {

    /// The log has acknowledged the event.
    default void published(AggregateKey key, PendingEvent event) {}

    /// The log did not acknowledge; the sweep will try again.
    default void failed(AggregateKey key, PendingEvent event, Throwable cause) {}

    /// The aggregate waits for an operator from now on.
    default void blocked(AggregateKey key, Blocked why) {}

    /// Too much was in flight already; the sweep will come back to it.
    default void leftToSweep(AggregateKey key) {}
}
