package org.mentoring.runtime.consumer;

import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.EventCatalog;
import org.mentoring.runtime.codec.UnreadableEventException;
import org.mentoring.runtime.consumer.HeldEvents.HeldEvent;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/// The consumer rules for one aggregate at a time: whatever arrives, a handler sees 1, 2, 3, … and
/// each number once, apart from repetitions after a failure.
///
/// On a compacted topic gaps are normal and every event replaces what was before it, so nothing is
/// ever held there.
final class Inbox {

    /// Aggregates share them by the hash of their id.
    private static final int LOCKS = 1024;

    private final List<ReentrantLock> locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toList();
    private final Subscription subscription;
    private final EventHandler handler;
    private final Positions positions;
    private final HeldEvents held;
    private final DeadLetters deadLetters;
    private final ConsumerListener listener;
    private final EventReader reader;
    private final int heldLimit;

    Inbox(
            Subscription subscription,
            EventHandler handler,
            SubscriptionStores stores,
            DeadLetters deadLetters,
            ConsumerListener listener,
            int heldLimit) {
        this.subscription = subscription;
        this.handler = handler;
        this.positions = stores.positions();
        this.held = stores.held();
        this.deadLetters = deadLetters;
        this.listener = listener;
        this.heldLimit = heldLimit;
        this.reader = new EventReader(subscription.topic());
    }

    /// Takes events of one aggregate in the order in which the log has them.
    ///
    /// @param last the aggregate's position
    /// @param waiting whether events of the aggregate are held already
    /// @param reached hears each new position; the caller writes the last one
    void take(
            String aggregateId,
            List<Arrival> arrivals,
            long last,
            boolean waiting,
            LongConsumer reached) {
        alone(aggregateId, () -> takeAlone(aggregateId, arrivals, last, waiting, reached));
    }

    private void takeAlone(
            String aggregateId,
            List<Arrival> arrivals,
            long last,
            boolean waiting,
            LongConsumer reached) {
        long now = last;
        boolean holding = waiting;
        try {
            for (Arrival arrival : arrivals) {
                if (arrival.sequence() <= now) {
                    listener.duplicate(subscription);
                } else if (holding) {
                    hold(arrival, now);
                } else if (!follows(arrival, now)) {
                    listener.gap(subscription, aggregateId, now + 1, arrival.sequence());
                    holding = true;
                    hold(arrival, now);
                } else if (accepts(arrival)) {
                    now = arrival.sequence();
                    reached.accept(now);
                } else {
                    holding = true;
                }
            }
        } finally {
            // Even when nothing more could be held: this is what makes room.
            if (holding) {
                settleAlone(aggregateId, now);
            }
        }
    }

    /// Handles what is held and not held up any more. Writes the position before it forgets an
    /// event, so that a crash between the two only leaves something to forget later.
    void settle(String aggregateId, long reached) {
        alone(aggregateId, () -> settleAlone(aggregateId, reached));
    }

    private void settleAlone(String aggregateId, long reached) {
        long now = advanced(aggregateId, reached);
        for (HeldEvent next : held.of(aggregateId)) {
            if (next.sequence() > now) {
                if (next.sequence() > now + 1
                        || next.rejection() != null
                        || !accepts(Arrival.of(next.incoming()))) {
                    break;
                }
                now = advanced(aggregateId, next.sequence());
            }
        }
        held.release(aggregateId, now);
    }

    /// Operators' commands come on threads of their own; a handler still sees one event of an
    /// aggregate at a time.
    private void alone(String aggregateId, Runnable work) {
        ReentrantLock lock = locks.get(Math.floorMod(aggregateId.hashCode(), LOCKS));
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    /// An operator may have moved the position meanwhile.
    private long advanced(String aggregateId, long reached) {
        if (reached > 0) {
            positions.advance(Map.of(aggregateId, reached));
        }
        return Math.max(reached, positions.of(Set.of(aggregateId)).getOrDefault(aggregateId, 0L));
    }

    private boolean follows(Arrival arrival, long last) {
        return subscription.topic().compacted() || arrival.sequence() == last + 1;
    }

    /// Nothing may be lost, so a consumer that holds too much already pauses and tries again until
    /// an operator has made room. The very event that was missing makes room itself.
    private void hold(Arrival arrival, long reached) {
        long count = held.count();
        if (arrival.sequence() > reached + 1 && count >= heldLimit && !heldAlready(arrival)) {
            throw new IllegalStateException(subscription + " holds " + count + " events already");
        }
        held.hold(kept(arrival, null));
    }

    private boolean heldAlready(Arrival arrival) {
        return held.of(arrival.aggregateId()).stream()
                .anyMatch(event -> event.sequence() == arrival.sequence());
    }

    /// Handles one event; false when it was rejected and holds the later ones up.
    private boolean accepts(Arrival arrival) {
        try {
            handle(arrival);
            return true;
        } catch (ContractException | UnreadableEventException never) {
            return passesOver(arrival, String.valueOf(never.getMessage()));
        }
    }

    private void handle(Arrival arrival) {
        ReceivedEvent event = reader.read(arrival.envelope(), arrival.incoming().record().value());
        if (!event.type().equals(EventCatalog.WITHDRAWN)) {
            handler.on(event);
        }
        listener.handled(subscription, event);
    }

    private boolean passesOver(Arrival arrival, String reason) {
        deadLetters.add(subscription, arrival.incoming(), reason);
        listener.deadLetter(subscription, arrival.incoming(), reason);
        if (subscription.topic().compacted()) {
            return true;
        }
        held.reject(kept(arrival, reason));
        return false;
    }

    private static HeldEvent kept(Arrival arrival, @Nullable String rejection) {
        return new HeldEvent(
                arrival.aggregateId(), arrival.sequence(), arrival.incoming(), rejection);
    }
}
