package org.mentoring.runtime.simulation;

import org.mentoring.contracts.TopicCatalog;
import org.mentoring.runtime.check.EventSource;
import org.mentoring.runtime.check.Promise;
import org.mentoring.runtime.check.Violation;
import org.mentoring.runtime.consumer.ConsumerListener;
import org.mentoring.runtime.consumer.ConsumerSettings;
import org.mentoring.runtime.consumer.EventConsumers;
import org.mentoring.runtime.consumer.IncomingRecord;
import org.mentoring.runtime.consumer.OpenSubscription;
import org.mentoring.runtime.consumer.ReceivedEvent;
import org.mentoring.runtime.consumer.SubscriptionStores;
import org.mentoring.runtime.memory.InMemoryEventLog;
import org.mentoring.runtime.memory.InMemoryHeldEvents;
import org.mentoring.runtime.memory.InMemoryPositions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// A service that reads the log through the real consumer rules. Its handler fails now and then,
/// and what it has read is delivered again now and then.
final class Reader {

    private static final ConsumerSettings ONE_THREAD =
            new ConsumerSettings(
                    1, 10_000, Duration.ofSeconds(1), Duration.ofMillis(1), Duration.ofMillis(1));

    private final SimulatedLog log;
    private final RandomGenerator random;
    private final OpenSubscription subscription;
    private final Map<EventSource, Long> handled = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();
    private int offset;
    private boolean reliable;

    Reader(SimulatedLog log, RandomGenerator random) {
        SubscriptionStores stores =
                new SubscriptionStores(new InMemoryPositions(), new InMemoryHeldEvents());
        this.log = log;
        this.random = random;
        this.subscription =
                new EventConsumers(
                                any -> stores,
                                new InMemoryEventLog(),
                                new ConsumerListener() {},
                                ONE_THREAD)
                        .open("notification-service", TopicCatalog.NOTIFICATION, this::handle);
    }

    /// The next few records, and sometimes earlier ones again.
    void read() {
        int most = reliable ? 100 : 1 + random.nextInt(5);
        int end = Math.min(log.records().size(), offset + most);
        List<IncomingRecord> batch = new ArrayList<>();
        for (int i = offset; i < end; i++) {
            batch.add(new IncomingRecord(log.records().get(i), 0, i));
        }
        try {
            subscription.take(batch);
            offset = !reliable && random.nextInt(8) == 0 ? random.nextInt(end + 1) : end;
        } catch (HandlerDown repeated) {
            // the whole batch comes again
        }
    }

    void catchUp() {
        reliable = true;
        while (offset < log.records().size()) {
            read();
        }
    }

    private void handle(ReceivedEvent event) {
        if (!reliable && random.nextInt(10) == 0) {
            throw new HandlerDown();
        }
        EventSource source = new EventSource(TopicCatalog.NOTIFICATION.name(), event.aggregateId());
        long last = handled.getOrDefault(source, 0L);
        if (event.sequence() > last + 1) {
            violations.add(new Violation(Promise.IN_ORDER, source, event.sequence()));
        }
        handled.merge(source, event.sequence(), Math::max);
    }

    /// What the handler saw out of order, or never.
    List<Violation> violations(Map<EventSource, Long> committed) {
        committed.forEach((source, last) -> {
            if (!handled.getOrDefault(source, 0L).equals(last)) {
                violations.add(new Violation(Promise.NOTHING_LOST, source, last));
            }
        });
        return violations;
    }

    private static final class HandlerDown extends RuntimeException {

        HandlerDown() {
            super("the handler's store is down", null, false, false);
        }
    }
}
