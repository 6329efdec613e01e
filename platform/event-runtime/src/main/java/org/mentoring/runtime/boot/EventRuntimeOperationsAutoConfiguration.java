package org.mentoring.runtime.boot;

import org.mentoring.runtime.consumer.EventConsumers;
import org.mentoring.runtime.outbox.OutboxOperations;
import org.mentoring.runtime.outbox.OutboxStores;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

import java.time.InstantSource;

/// What operators see and may do.
@AutoConfiguration(after = EventConsumersAutoConfiguration.class)
class EventRuntimeOperationsAutoConfiguration {

    @Bean
    OutboxEndpoint outboxEndpoint(OutboxStores stores, InstantSource clock) {
        return new OutboxEndpoint(new OutboxOperations(stores, clock));
    }

    @Bean
    ConsumersEndpoint consumersEndpoint(EventConsumers consumers) {
        return new ConsumersEndpoint(consumers);
    }

    /// Shown as `listeners`.
    @Bean
    ListenersHealth listenersHealthIndicator(ListenerContainers containers) {
        return new ListenersHealth(containers);
    }
}
