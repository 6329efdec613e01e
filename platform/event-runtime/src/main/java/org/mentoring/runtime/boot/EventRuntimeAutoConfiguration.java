package org.mentoring.runtime.boot;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import io.micrometer.tracing.Tracer;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.mentoring.runtime.aggregate.Saving;
import org.mentoring.runtime.log.EventLog;
import org.mentoring.runtime.log.KafkaEventLog;
import org.mentoring.runtime.log.KafkaRecords;
import org.mentoring.runtime.outbox.BackgroundPublishing;
import org.mentoring.runtime.outbox.Blocking;
import org.mentoring.runtime.outbox.DrainQueue;
import org.mentoring.runtime.outbox.OutboxListener;
import org.mentoring.runtime.outbox.OutboxPublisher;
import org.mentoring.runtime.outbox.OutboxSettings;
import org.mentoring.runtime.outbox.OutboxStores;
import org.mentoring.runtime.outbox.OutboxSweep;
import org.mentoring.runtime.outbox.PublishRequests;
import org.mentoring.runtime.outbox.TraceContext;
import org.mentoring.runtime.projection.ProjectionStores;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

import java.time.Clock;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// Saving and publishing: what a service needs to change aggregates and have their events sent.
@AutoConfiguration(after = {MongoAutoConfiguration.class, KafkaAutoConfiguration.class})
@EnableConfigurationProperties({OutboxSettings.class, StoreSettings.class})
class EventRuntimeAutoConfiguration {

    private static final String TRACER = "io.micrometer.tracing.Tracer";

    @Bean
    @ConditionalOnMissingBean(InstantSource.class)
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase mongoDatabase(
            MongoClient client, MongoConnectionDetails connection, MongoProperties properties) {
        String named = connection.getConnectionString().getDatabase();
        return client.getDatabase(named == null ? properties.getMongoClientDatabase() : named);
    }

    @Bean
    MongoClientSettingsBuilderCustomizer storeTimeouts(StoreSettings settings) {
        return settings::apply;
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnMissingClass(TRACER)
    TraceContext noTraceContext() {
        return TraceContext.NONE;
    }

    /// Apart, because its class must not be loaded where tracing is not there.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = TRACER)
    static class Tracing {

        @Bean
        @ConditionalOnMissingBean
        TraceContext traceContext(ObjectProvider<Tracer> tracer) {
            SingletonSupplier<TraceContext> context =
                    SingletonSupplier.of(() -> {
                        Tracer found = tracer.getIfAvailable();
                        return found == null ? TraceContext.NONE : new MicrometerTrace(found);
                    });
            return () -> context.obtain().traceparent();
        }
    }

    @Bean
    OutboxStores outboxStores() {
        return new OutboxStores();
    }

    @Bean
    DrainQueue drainQueue(OutboxStores stores, InstantSource clock, OutboxSettings settings) {
        return new DrainQueue(stores, clock, settings.drain().batch());
    }

    @Bean
    @ConditionalOnMissingBean(EventLog.class)
    KafkaEventLog eventLog(
            KafkaProperties kafka, KafkaConnectionDetails connection, OutboxSettings settings) {
        Map<String, Object> producer = new HashMap<>(kafka.buildProducerProperties());
        producer.put("bootstrap.servers", connection.getProducer().getBootstrapServers());
        producer.putAll(KafkaRecords.producerSettings(settings.publish().acknowledgement()));
        return new KafkaEventLog(() -> new KafkaProducer<>(producer), settings.publish().stop());
    }

    @Bean
    @ConditionalOnMissingBean(OutboxListener.class)
    OutboxMetrics outboxMetrics(OutboxStores stores, InstantSource clock) {
        return new OutboxMetrics(stores, clock);
    }

    @Bean
    OutboxPublisher outboxPublisher(
            EventLog log,
            DrainQueue drains,
            OutboxStores stores,
            OutboxListener listener,
            InstantSource clock,
            OutboxSettings settings) {
        Blocking blocking =
                new Blocking(stores, command -> Thread.ofVirtual().start(command), clock, listener);
        return new OutboxPublisher(
                log, drains, blocking, listener, settings.publish().aggregates());
    }

    @Bean
    OutboxSweep outboxSweep(
            OutboxStores stores,
            OutboxPublisher publisher,
            InstantSource clock,
            OutboxSettings settings) {
        return new OutboxSweep(stores, publisher, clock, settings.sweep());
    }

    @Bean
    BackgroundPublishing backgroundPublishing(
            OutboxStores stores,
            OutboxPublisher publisher,
            OutboxSweep sweep,
            DrainQueue drains,
            OutboxSettings settings) {
        return new BackgroundPublishing(stores, publisher, sweep, drains, settings);
    }

    @Bean
    AggregateStores aggregateStores(
            MongoDatabase database,
            OutboxStores outboxes,
            OutboxPublisher publisher,
            TraceContext trace,
            InstantSource clock,
            OutboxSettings settings) {
        PublishRequests requests =
                (key, outbox) -> {
                    var _ = publisher.publish(key, outbox);
                };
        Saving saving = new Saving(settings, trace, requests, clock);
        return new AggregateStores(database, saving, outboxes);
    }

    @Bean
    ProjectionStores projectionStores(MongoDatabase database) {
        return new ProjectionStores(database);
    }
}
