package org.mentoring.runtime.consumer;

import org.mentoring.contracts.Topic;
import org.springframework.messaging.Message;

import java.util.List;
import java.util.function.Consumer;

/// Makes the functional beans through which a service reads topics. The consumer rules of
/// `docs/delivery-contract.md` hold for every one of them.
public interface EventConsumers {

    /// The batch consumer of one topic, for a bean of this type whose binding has
    /// `consumer.batch-mode: true`.
    ///
    /// @param name who reads, normally the service; positions and dead letters go by this name
    /// @throws IllegalStateException when this name reads the topic already
    Consumer<List<Message<byte[]>>> consumer(String name, Topic topic, EventHandler handler);
}
