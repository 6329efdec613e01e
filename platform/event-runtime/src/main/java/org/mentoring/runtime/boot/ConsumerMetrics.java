package org.mentoring.runtime.boot;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

import org.mentoring.runtime.consumer.ConsumerListener;
import org.mentoring.runtime.consumer.IncomingRecord;
import org.mentoring.runtime.consumer.OpenSubscription;
import org.mentoring.runtime.consumer.ReceivedEvent;
import org.mentoring.runtime.consumer.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.InstantSource;

/// Consuming in figures, per consumer and topic.
final class ConsumerMetrics implements ConsumerListener {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerMetrics.class);

    private final MeterRegistry registry;
    private final InstantSource clock;

    ConsumerMetrics(MeterRegistry registry, InstantSource clock) {
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public void opened(OpenSubscription opened) {
        Recent<Number> held = new Recent<>(0L, opened::held, clock);
        Gauge.builder("mentoring.consumer.held", held)
                .description("events that wait behind a missing or rejected one")
                .tags(tags(opened.subscription()))
                .register(registry);
    }

    /// The producer's clock may be ahead of ours: that is no delay.
    @Override
    public void handled(Subscription subscription, ReceivedEvent event) {
        Duration delay = Duration.between(event.time(), clock.instant());
        registry.timer("mentoring.consumer.delay", tags(subscription))
                .record(delay.isNegative() ? Duration.ZERO : delay);
    }

    @Override
    public void duplicate(Subscription subscription) {
        registry.counter("mentoring.consumer.duplicates", tags(subscription)).increment();
    }

    @Override
    public void gap(Subscription subscription, String aggregateId, long expected, long got) {
        registry.counter("mentoring.consumer.gaps", tags(subscription)).increment();
        LOG.error("{}: {} misses event {}, got {}", subscription, aggregateId, expected, got);
    }

    @Override
    public void deadLetter(Subscription subscription, IncomingRecord incoming, String reason) {
        registry.counter("mentoring.consumer.dead.letters", tags(subscription)).increment();
        LOG.error(
                "{}: dead letter, partition {} offset {}: {}",
                subscription,
                incoming.partition(),
                incoming.offset(),
                reason);
    }

    private static Tags tags(Subscription subscription) {
        return Tags.of("consumer", subscription.consumer(), "topic", subscription.topic().name());
    }
}
