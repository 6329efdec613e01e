package org.mentoring.runtime.consumer;

/// What a service does about the events of one topic.
///
/// The events of one aggregate arrive in their order, one at a time; those of different aggregates
/// arrive at the same time on several threads. After a crash an event may arrive again, so an
/// effect must be idempotent: a projection guarded by the event's sequence, or a document whose id
/// derives from the event's.
@FunctionalInterface
public interface EventHandler {

    /// Lets the event take its effect.
    ///
    /// @throws ContractException this event can never be accepted: it becomes a dead letter, and
    ///   later events of its aggregate wait for an operator
    /// @throws RuntimeException anything else is taken for a failure around the handler, such as an
    ///   unreachable store: the event is tried again without end, and nothing overtakes it
    void on(ReceivedEvent event);
}
