package org.mentoring.runtime.boot;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.mentoring.runtime.outbox.AggregateKey;
import org.mentoring.runtime.outbox.Backlog;
import org.mentoring.runtime.outbox.Blocked;
import org.mentoring.runtime.outbox.OutboxListener;
import org.mentoring.runtime.outbox.OutboxStore;
import org.mentoring.runtime.outbox.OutboxStores;
import org.mentoring.runtime.outbox.PendingEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;

/// The outbox in figures: what goes out, what waits, since when, and what is stuck.
final class OutboxMetrics implements OutboxListener, MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxMetrics.class);

    /// While the log is away every attempt fails: one line this often says so.
    private static final Duration TELLING = Duration.ofSeconds(10);

    private final AtomicReference<Instant> told = new AtomicReference<>(Instant.EPOCH);
    private final LongAdder published = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LongAdder leftToSweep = new LongAdder();
    private final Recent<Backlog> backlog;
    private final InstantSource clock;

    OutboxMetrics(OutboxStores stores, InstantSource clock) {
        this.clock = clock;
        this.backlog = new Recent<>(Backlog.NONE, () -> total(stores), clock);
    }

    private static Backlog total(OutboxStores stores) {
        return stores.all().stream().map(OutboxStore::backlog).reduce(Backlog.NONE, Backlog::plus);
    }

    @Override
    public void published(AggregateKey key, PendingEvent event) {
        published.increment();
    }

    @Override
    public void failed(AggregateKey key, PendingEvent event, Throwable cause) {
        failed.increment();
        Instant now = clock.instant();
        Instant last = told.get();
        if (last.plus(TELLING).isBefore(now) && told.compareAndSet(last, now)) {
            LOG.warn("{} event {} waits for the log: {}", key, event.seq(), cause.toString());
        }
    }

    @Override
    public void blocked(AggregateKey key, Blocked why) {
        LOG.error("{} is blocked at event {}: {}", key, why.seq(), why.reason());
    }

    @Override
    public void leftToSweep(AggregateKey key) {
        leftToSweep.increment();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        counter(registry, "published", published, "events that the log has acknowledged");
        counter(registry, "failed", failed, "attempts that the log did not acknowledge");
        counter(registry, "left.to.sweep", leftToSweep, "saves that found too much in flight");
        Gauge.builder("mentoring.outbox.pending", () -> backlog.get().events())
                .description("events that wait for the log")
                .register(registry);
        Gauge.builder("mentoring.outbox.blocked", () -> backlog.get().blocked())
                .description("aggregates that wait for an operator")
                .register(registry);
        TimeGauge.builder("mentoring.outbox.oldest.age", this::oldestMillis, TimeUnit.MILLISECONDS)
                .description("how long the oldest pending event has waited")
                .register(registry);
    }

    private static void counter(
            MeterRegistry registry, String name, LongAdder count, String description) {
        FunctionCounter.builder("mentoring.outbox." + name, count, LongAdder::doubleValue)
                .description(description)
                .register(registry);
    }

    private long oldestMillis() {
        Instant oldest = backlog.get().oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toMillis();
    }
}
