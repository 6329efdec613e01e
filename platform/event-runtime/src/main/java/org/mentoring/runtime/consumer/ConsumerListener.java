package org.mentoring.runtime.consumer;

/// Hears what becomes of received events; for metrics and logs. Must neither block nor throw.
public interface ConsumerListener {

    /// A service reads a topic from now on.
    default void opened(OpenSubscription subscription) {}

    /// A handler has taken it.
    default void handled(Subscription subscription, ReceivedEvent event) {}

    /// It was here before.
    default void duplicate(Subscription subscription) {}

    /// An earlier event of the aggregate is missing, so this one and later ones are held: an alarm.
    default void gap(Subscription subscription, String aggregateId, long expected, long got) {}

    /// A batch failed for a reason that is not an event's own; it will be delivered again.
    default void failed(Subscription subscription, RuntimeException failure) {}

    /// It can never be accepted.
    default void deadLetter(Subscription subscription, IncomingRecord incoming, String reason) {}
}
