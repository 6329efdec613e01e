package org.mentoring.runtime.boot;

import io.micrometer.core.instrument.Counter;
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
import java.util.List;

/// Consuming in figures, per consumer and topic.
final class ConsumerMetrics implements ConsumerListener {

    private static final Logger LOG = LoggerFactory.getLogger(ConsumerMetrics.class);

    private static final String DUPLICATES = "mentoring.consumer.duplicates";
    private static final String GAPS = "mentoring.consumer.gaps";
    private static final String DEAD_LETTERS = "mentoring.consumer.dead.letters";
    private static final String FAILED_BATCHES = "mentoring.consumer.failed.batches";

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
        // Shown as 0 from the beginning, so that an alarm on their growth sees the first one too.
        List.of(DUPLICATES, GAPS, DEAD_LETTERS, FAILED_BATCHES)
                .forEach(name -> counter(name, opened.subscription()));
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
        counter(DUPLICATES, subscription).increment();
    }

    @Override
    public void gap(Subscription subscription, String aggregateId, long expected, long got) {
        counter(GAPS, subscription).increment();
        LOG.error("{}: {} misses event {}, got {}", subscription, aggregateId, expected, got);
    }

    @Override
    public void deadLetter(Subscription subscription, IncomingRecord incoming, String reason) {
        counter(DEAD_LETTERS, subscription).increment();
        LOG.error(
                "{}: dead letter, partition {} offset {}: {}",
                subscription,
                incoming.partition(),
                incoming.offset(),
                reason);
    }

    @Override
    public void failed(Subscription subscription, RuntimeException failure) {
        counter(FAILED_BATCHES, subscription).increment();
        LOG.warn("{}: a batch failed and will be repeated: {}", subscription, failure.toString());
    }

    private Counter counter(String name, Subscription subscription) {
        return registry.counter(name, tags(subscription));
    }

    private static Tags tags(Subscription subscription) {
        return Tags.of("consumer", subscription.consumer(), "topic", subscription.topic().name());
    }
}
