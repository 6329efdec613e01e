package org.mentoring.runtime.consumer;

import org.mentoring.runtime.codec.UnreadableEventException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;

/// Takes one batch of a topic: reads all positions at once, handles the aggregates beside each
/// other and the events of each in order, and writes the new positions at once.
///
/// When anything fails that is not an event's own fault, the positions of what succeeded are
/// written and the failure comes through: the whole batch is delivered again, and what succeeded is
/// then known as such.
final class BatchConsumer {

    private final Subscription subscription;
    private final Inbox inbox;
    private final SubscriptionStores stores;
    private final DeadLetters deadLetters;
    private final ConsumerListener listener;
    private final Parallel parallel;

    BatchConsumer(
            Subscription subscription,
            Inbox inbox,
            SubscriptionStores stores,
            DeadLetters deadLetters,
            ConsumerListener listener,
            Parallel parallel) {
        this.subscription = subscription;
        this.inbox = inbox;
        this.stores = stores;
        this.deadLetters = deadLetters;
        this.listener = listener;
        this.parallel = parallel;
    }

    void take(List<IncomingRecord> batch) {
        try {
            takeAll(batch);
        } catch (RuntimeException failed) {
            listener.failed(subscription, failed);
            throw failed;
        }
    }

    private void takeAll(List<IncomingRecord> batch) {
        Map<String, List<Arrival>> byAggregate = new LinkedHashMap<>();
        Map<IncomingRecord, String> noEvents = new LinkedHashMap<>();
        for (IncomingRecord incoming : batch) {
            try {
                Arrival arrival = Arrival.of(incoming);
                byAggregate
                        .computeIfAbsent(arrival.aggregateId(), id -> new ArrayList<>())
                        .add(arrival);
            } catch (UnreadableEventException never) {
                noEvents.put(incoming, String.valueOf(never.getMessage()));
            }
        }
        handle(byAggregate);
        noEvents.forEach(this::passOver);
    }

    private void handle(Map<String, List<Arrival>> byAggregate) {
        if (byAggregate.isEmpty()) {
            return;
        }
        Map<String, Long> before = stores.positions().of(byAggregate.keySet());
        Set<String> waiting = stores.held().among(byAggregate.keySet());
        Map<String, Long> after = new ConcurrentHashMap<>();
        List<Runnable> work = new ArrayList<>();
        byAggregate.forEach((id, arrivals) -> {
            long last = before.getOrDefault(id, 0L);
            boolean holding = waiting.contains(id);
            LongConsumer reached = now -> after.put(id, now);
            work.add(() -> inbox.take(id, arrivals, last, holding, reached));
        });
        Optional<RuntimeException> failure = parallel.run(work);
        stores.positions().advance(after);
        failure.ifPresent(thrown -> {
            throw thrown;
        });
    }

    /// What is no event at all has no place in any order: a dead letter, and nothing waits for it.
    /// Last of all, so that a batch that is repeated does not make one each time.
    private void passOver(IncomingRecord incoming, String reason) {
        deadLetters.add(subscription, incoming, reason);
        listener.deadLetter(subscription, incoming, reason);
    }
}
