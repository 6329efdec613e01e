package org.mentoring.runtime.outbox;

import org.jspecify.annotations.Nullable;
import org.mentoring.runtime.log.EventLog;
import org.mentoring.runtime.log.EventRecords;
import org.mentoring.runtime.log.UnsendableException;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/// Sends pending events to the log: those of one aggregate in ascending sequence, each acknowledged
/// before the next goes out; those of many aggregates at once. It has no thread of its own: it
/// moves when it is asked and when the log answers.
///
/// Why the order holds without locks across instances: whoever sends number n has the
/// acknowledgement of every earlier event that was still pending in the document it read, and
/// numbers are handed out in that document only. Sending again what another instance has sent makes
/// a duplicate, never a disorder.
public final class OutboxPublisher {

    private final Map<AggregateKey, Flight> flights = new ConcurrentHashMap<>();
    private final EventLog log;
    private final DrainQueue drains;
    private final Blocking blocking;
    private final OutboxListener listener;
    private final int limit;

    /// @param limit of aggregates in flight at once
    public OutboxPublisher(
            EventLog log,
            DrainQueue drains,
            Blocking blocking,
            OutboxListener listener,
            int limit) {
        this.log = log;
        this.drains = drains;
        this.blocking = blocking;
        this.listener = listener;
        this.limit = limit;
    }

    /// Starts sending what is pending, or adds it to the aggregate's flight. Does not wait.
    ///
    /// @return completes when the flight has ended: true when the log has everything, false when
    ///   something is left to the sweep or to an operator
    public CompletableFuture<Boolean> publish(AggregateKey key, Outbox outbox) {
        if (outbox.blocked() != null) {
            return CompletableFuture.completedFuture(false);
        }
        if (flights.size() >= limit && !flights.containsKey(key)) {
            listener.leftToSweep(key);
            return CompletableFuture.completedFuture(false);
        }
        return start(key, outbox.pending());
    }

    /// Aggregates that are on their way now.
    public int inFlight() {
        return flights.size();
    }

    /// How many more may be on their way at once.
    int room() {
        return Math.max(0, limit - flights.size());
    }

    /// Completes when everything that is on its way now has ended.
    CompletableFuture<Void> landed() {
        return CompletableFuture.allOf(
                flights.values().stream().map(Flight::landed).toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Boolean> start(AggregateKey key, List<PendingEvent> pending) {
        Flight flight =
                flights.compute(
                        key,
                        (same, current) ->
                                current != null && current.join(pending)
                                        ? current
                                        : new Flight(key, drains.acknowledged(key), pending));
        if (flight.takeOff()) {
            fly(flight);
        }
        return flight.landed();
    }

    /// Sends until the log takes its time; then its answer goes on from here.
    private void fly(Flight flight) {
        PendingEvent event = flight.next();
        while (event != null) {
            PendingEvent sent = event;
            CompletableFuture<Void> answer = append(flight, sent);
            if (!answer.isDone()) {
                var _ = answer.whenComplete((nothing, failure) -> resume(flight, sent, failure));
                return;
            }
            if (!settled(flight, sent, failure(answer))) {
                return;
            }
            event = flight.next();
        }
        land(flight, true);
    }

    /// An event that cannot even be laid out as a record, such as one of a newer version's topic,
    /// is a failure of that event: its flight must land.
    private CompletableFuture<Void> append(Flight flight, PendingEvent event) {
        try {
            return log.append(EventRecords.of(flight.key().id(), event));
        } catch (RuntimeException unknown) {
            return CompletableFuture.failedFuture(unknown);
        }
    }

    private void resume(Flight flight, PendingEvent sent, @Nullable Throwable failure) {
        if (settled(flight, sent, failure)) {
            fly(flight);
        }
    }

    /// Notes the log's answer to one event; false when it ended the flight.
    private boolean settled(Flight flight, PendingEvent sent, @Nullable Throwable failure) {
        if (failure == null) {
            drains.acknowledged(flight.key(), sent.seq());
            listener.published(flight.key(), sent);
            return true;
        }
        flight.abandon();
        if (failure instanceof UnsendableException never) {
            blocking.block(flight.key(), sent, never);
        } else {
            listener.failed(flight.key(), sent, failure);
        }
        land(flight, false);
        return false;
    }

    private void land(Flight flight, boolean complete) {
        flights.remove(flight.key(), flight);
        flight.landed().complete(complete);
    }

    private static @Nullable Throwable failure(CompletableFuture<Void> answer) {
        return answer.isCompletedExceptionally() ? answer.exceptionNow() : null;
    }
}
