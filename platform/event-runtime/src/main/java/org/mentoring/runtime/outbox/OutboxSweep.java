package org.mentoring.runtime.outbox;

import org.mentoring.runtime.outbox.OutboxStore.ClaimedOutbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// Finds what nobody got published: left by an instance that crashed, or by a log that was away.
///
/// While the log answers nothing, a sweep claims a single aggregate of each collection to see
/// whether it is back, so that the backlog stays free to be claimed at once.
public final class OutboxSweep {

    /// Aggregates. Small enough even if every outbox is as large as it may be.
    private static final int FIRST_CLAIM = 128;

    private final OutboxStores stores;
    private final OutboxPublisher publisher;
    private final InstantSource clock;
    private final OutboxSettings.Sweep settings;
    private volatile boolean probing;
    private volatile int pace;

    public OutboxSweep(
            OutboxStores stores,
            OutboxPublisher publisher,
            InstantSource clock,
            OutboxSettings.Sweep settings) {
        this.stores = stores;
        this.publisher = publisher;
        this.clock = clock;
        this.settings = settings;
        this.pace = Math.min(FIRST_CLAIM, settings.batch());
    }

    /// Claims one batch of every collection and starts publishing it.
    ///
    /// @return completes when all of it has ended: true when there is probably more to do now
    public CompletableFuture<Boolean> sweep() {
        boolean full = false;
        long largest = 0;
        List<CompletableFuture<Boolean>> flights = new ArrayList<>();
        for (OutboxStore store : stores.all()) {
            int limit = probing ? 1 : Math.min(pace, publisher.room());
            List<ClaimedOutbox> claimed = claim(store, limit);
            claimed.forEach(due -> flights.add(publish(store, due)));
            full |= claimed.size() == limit;
            largest = Math.max(largest, bytes(claimed));
        }
        adapt(full, largest);
        boolean more = full;
        return CompletableFuture.allOf(flights.toArray(CompletableFuture[]::new))
                .thenApply(ended -> more && anyArrived(flights));
    }

    /// A backlog of many small outboxes is claimed in ever larger batches, one of large ones in
    /// smaller ones: what is claimed lies in memory until the log has it.
    private void adapt(boolean full, long bytes) {
        long budget = settings.bytes().toBytes();
        if (bytes > budget) {
            pace = Math.max(1, pace / 2);
        } else if (full && !probing && bytes <= budget / 2) {
            pace = Math.min(settings.batch(), pace * 2);
        }
    }

    private static long bytes(List<ClaimedOutbox> claimed) {
        return claimed.stream().mapToLong(due -> due.outbox().bytes()).sum();
    }

    /// No more than can start now: what is claimed is out of the others' reach.
    private List<ClaimedOutbox> claim(OutboxStore store, int limit) {
        Instant now = clock.instant();
        return limit == 0 ? List.of() : store.claimDue(now, settings.lease(), limit);
    }

    private CompletableFuture<Boolean> publish(OutboxStore store, ClaimedOutbox due) {
        return publisher.publish(new AggregateKey(store.collection(), due.id()), due.outbox());
    }

    /// Remembers whether the log answers.
    private boolean anyArrived(List<CompletableFuture<Boolean>> flights) {
        if (flights.isEmpty()) {
            return false;
        }
        boolean arrived = flights.stream().anyMatch(CompletableFuture::join);
        probing = !arrived;
        return arrived;
    }
}
