package org.mentoring.runtime.consumer;

import org.mentoring.contracts.Topic;
import org.mentoring.runtime.log.EventLog;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Makes the functional beans through which a service reads topics. The consumer rules of
/// `docs/delivery-contract.md` hold for every one of them.
public final class EventConsumers {

    private final Map<Subscription, OpenSubscription> open = new ConcurrentHashMap<>();
    private final Function<Subscription, SubscriptionStores> stores;
    private final DeadLetters deadLetters;
    private final ConsumerListener listener;
    private final ConsumerSettings settings;

    /// What every subscription of a service shares.
    ///
    /// @param log takes the dead letters
    public EventConsumers(
            Function<Subscription, SubscriptionStores> stores,
            EventLog log,
            ConsumerListener listener,
            ConsumerSettings settings) {
        this.stores = stores;
        this.deadLetters = new DeadLetters(log, settings.deadLetter());
        this.listener = listener;
        this.settings = settings;
    }

    /// The batch consumer of one topic, for a bean whose binding names the topic and the group.
    ///
    /// @param name who reads, the service; positions and dead letters go by this name
    /// @throws IllegalStateException when this name reads the topic already
    public EventBatchConsumer consumer(String name, Topic topic, EventHandler handler) {
        return taking(open(name, topic, handler));
    }

    /// The same for an effect that is one document for each aggregate.
    ///
    /// @throws IllegalStateException when this name reads the topic already
    public EventBatchConsumer projection(String name, Topic topic, Projection projection) {
        return taking(open(name, topic, projection));
    }

    private static EventBatchConsumer taking(OpenSubscription subscription) {
        return batch ->
                subscription.take(batch.getPayload().stream().map(IncomingRecord::of).toList());
    }

    /// The same rules without Spring Cloud Stream, for tests and tools that bring records
    /// themselves.
    ///
    /// @throws IllegalStateException when this name reads the topic already
    public OpenSubscription open(String name, Topic topic, EventHandler handler) {
        Subscription subscription = new Subscription(name, topic);
        return open(subscription, stores.apply(subscription), handler);
    }

    /// The same without Spring Cloud Stream for a projection.
    ///
    /// @throws IllegalStateException when this name reads the topic already
    public OpenSubscription open(String name, Topic topic, Projection projection) {
        Subscription subscription = new Subscription(name, topic);
        HeldEvents held = stores.apply(subscription).held();
        ProjectionWriter writer = new ProjectionWriter(projection);
        return open(subscription, new SubscriptionStores(writer, held), writer);
    }

    private OpenSubscription open(
            Subscription subscription, SubscriptionStores remembered, EventHandler handler) {
        Inbox inbox =
                new Inbox(
                        subscription, handler, remembered, deadLetters, listener, settings.held());
        BatchConsumer batches =
                new BatchConsumer(
                        subscription,
                        inbox,
                        remembered,
                        deadLetters,
                        listener,
                        new Parallel(settings.parallel()));
        OpenSubscription opened = new OpenSubscription(subscription, remembered, inbox, batches);
        if (open.putIfAbsent(subscription, opened) != null) {
            throw new IllegalStateException(subscription + " is open already");
        }
        listener.opened(opened);
        return opened;
    }

    /// Every subscription of this service, for operators and metrics.
    public Collection<OpenSubscription> all() {
        return open.values();
    }
}
