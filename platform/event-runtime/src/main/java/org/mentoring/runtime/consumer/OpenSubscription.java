package org.mentoring.runtime.consumer;

import org.mentoring.runtime.consumer.HeldEvents.HeldEvent;

import java.util.List;
import java.util.Map;

/// One subscription as operators and tests see it.
public final class OpenSubscription {

    private final Subscription subscription;
    private final SubscriptionStores stores;
    private final Inbox inbox;
    private final BatchConsumer batches;

    OpenSubscription(
            Subscription subscription,
            SubscriptionStores stores,
            Inbox inbox,
            BatchConsumer batches) {
        this.subscription = subscription;
        this.stores = stores;
        this.inbox = inbox;
        this.batches = batches;
    }

    public Subscription subscription() {
        return subscription;
    }

    /// Takes a batch in the order in which the log has it.
    public void take(List<IncomingRecord> batch) {
        batches.take(batch);
    }

    public long held() {
        return stores.held().count();
    }

    /// What is held, by aggregate and sequence.
    public List<HeldEvent> held(int limit) {
        return stores.held().list(limit);
    }

    /// Tries a rejected event of an aggregate again, with everything that waits behind it.
    ///
    /// @return whether something is held no more
    public boolean replay(String aggregateId) {
        List<HeldEvent> waiting = stores.held().of(aggregateId);
        waiting.stream()
                .filter(event -> event.rejection() != null)
                .forEach(event -> stores.held().pardon(aggregateId, event.sequence()));
        inbox.settle(aggregateId, 0);
        return stores.held().of(aggregateId).size() < waiting.size();
    }

    /// Gives up what holds an aggregate's events up, be it missing or rejected, and handles what
    /// waits behind it.
    ///
    /// @return whether there was something to give up
    public boolean skip(String aggregateId) {
        List<HeldEvent> waiting = stores.held().of(aggregateId);
        if (waiting.isEmpty()) {
            return false;
        }
        HeldEvent first = waiting.getFirst();
        long givenUp = first.rejection() == null ? first.sequence() - 1 : first.sequence();
        stores.positions().advance(Map.of(aggregateId, givenUp));
        inbox.settle(aggregateId, givenUp);
        return true;
    }
}
