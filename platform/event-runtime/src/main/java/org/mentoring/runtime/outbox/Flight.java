package org.mentoring.runtime.outbox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/// One aggregate's events on their way to the log, one after the other. While it lasts, newer
/// events of the aggregate join its end, so that an instance sends nothing twice and nothing out of
/// order, however many commands save at once.
final class Flight {

    private final AggregateKey key;
    private final Queue<PendingEvent> waiting = new ArrayDeque<>();
    private final CompletableFuture<Boolean> landed = new CompletableFuture<>();
    private long last;
    private boolean started;
    private boolean ended;

    /// @param acknowledged up to where the log has the events already
    Flight(AggregateKey key, long acknowledged, List<PendingEvent> pending) {
        this.key = key;
        this.last = acknowledged;
        enqueue(pending);
    }

    AggregateKey key() {
        return key;
    }

    /// Appends what is not on its way yet; false when the flight has ended.
    synchronized boolean join(List<PendingEvent> pending) {
        if (!ended) {
            enqueue(pending);
        }
        return !ended;
    }

    private void enqueue(List<PendingEvent> pending) {
        for (PendingEvent event : pending) {
            if (event.seq() > last) {
                waiting.add(event);
                last = event.seq();
            }
        }
    }

    /// True for the one caller that has to send.
    synchronized boolean takeOff() {
        boolean first = !started;
        started = true;
        return first;
    }

    /// The next event to send, or null: then the flight has ended.
    synchronized @Nullable PendingEvent next() {
        PendingEvent next = ended ? null : waiting.poll();
        ended = next == null;
        return next;
    }

    /// Gives up; what has not been sent stays in the document.
    synchronized void abandon() {
        ended = true;
        waiting.clear();
    }

    /// Completes when the flight has ended: true when all of it was acknowledged.
    CompletableFuture<Boolean> landed() {
        return landed;
    }
}
