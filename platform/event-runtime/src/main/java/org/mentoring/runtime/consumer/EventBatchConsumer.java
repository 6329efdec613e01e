package org.mentoring.runtime.consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.messaging.Message;

import java.util.List;
import java.util.function.Consumer;

/// What Spring Cloud Stream calls with each batch of a topic: a functional bean of this type, bound
/// under its name. [EventConsumers] makes them.
@FunctionalInterface
public interface EventBatchConsumer
        extends Consumer<Message<List<ConsumerRecord<byte[], byte[]>>>> {}
