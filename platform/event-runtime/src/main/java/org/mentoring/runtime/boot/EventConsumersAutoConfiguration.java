package org.mentoring.runtime.boot;

import com.mongodb.client.MongoDatabase;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.mentoring.runtime.consumer.ConsumerListener;
import org.mentoring.runtime.consumer.ConsumerSettings;
import org.mentoring.runtime.consumer.EventConsumers;
import org.mentoring.runtime.consumer.MongoSubscriptionStores;
import org.mentoring.runtime.consumer.RawBatches;
import org.mentoring.runtime.log.EventLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.stream.binder.kafka.KafkaBinderMetrics;
import org.springframework.context.annotation.Bean;

import java.time.InstantSource;

/// Consuming: what a service needs to read other services' events.
@AutoConfiguration(after = EventRuntimeAutoConfiguration.class)
@EnableConfigurationProperties(ConsumerSettings.class)
class EventConsumersAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(ConsumerListener.class)
    ConsumerMetrics consumerMetrics(ObjectProvider<MeterRegistry> registry, InstantSource clock) {
        return new ConsumerMetrics(registry.getIfAvailable(SimpleMeterRegistry::new), clock);
    }

    @Bean
    EventConsumers eventConsumers(
            MongoDatabase database,
            EventLog log,
            ConsumerListener listener,
            ConsumerSettings settings) {
        return new EventConsumers(new MongoSubscriptionStores(database), log, listener, settings);
    }

    /// The binder would measure lag with one more consumer for each binding, which asks the broker
    /// again and again; the client's own metrics say it. Without this meter it makes none.
    @Bean
    MeterFilter noLagFromTheBinder() {
        return MeterFilter.denyNameStartsWith(KafkaBinderMetrics.OFFSET_LAG_METRIC_NAME);
    }

    /// Named in `event-runtime-defaults.properties`.
    @Bean
    RawBatches rawEventBatches() {
        return new RawBatches();
    }

    /// The binder asks for exactly one customizer.
    @Bean
    ListenerContainers listenerContainers(ConsumerSettings settings) {
        return new ListenerContainers(settings);
    }
}
