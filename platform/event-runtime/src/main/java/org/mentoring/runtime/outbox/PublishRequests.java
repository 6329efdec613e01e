package org.mentoring.runtime.outbox;

/// Takes outboxes that were just saved, to publish them soon.
@FunctionalInterface
public interface PublishRequests {

    /// Returns at once and never throws. What it does not get done is left to the sweep, since the
    /// document itself says what is pending.
    void publish(AggregateKey key, Outbox outbox);
}
