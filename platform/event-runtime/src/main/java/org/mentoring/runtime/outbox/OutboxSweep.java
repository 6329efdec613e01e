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

    private final OutboxStores stores;
    private final OutboxPublisher publisher;
    private final InstantSource clock;
    private final OutboxSettings.Sweep settings;
    private volatile boolean probing;

    public OutboxSweep(
            OutboxStores stores,
            OutboxPublisher publisher,
            InstantSource clock,
            OutboxSettings.Sweep settings) {
        this.stores = stores;
        this.publisher = publisher;
        this.clock = clock;
        this.settings = settings;
    }

    /// Claims one batch of every collection and starts publishing it.
    ///
    /// @return completes when all of it has ended: true when there is probably more to do now
    public CompletableFuture<Boolean> sweep() {
        boolean full = false;
        List<CompletableFuture<Boolean>> flights = new ArrayList<>();
        for (OutboxStore store : stores.all()) {
            int limit = probing ? 1 : Math.min(settings.batch(), publisher.room());
            List<ClaimedOutbox> claimed = claim(store, limit);
            claimed.forEach(due -> flights.add(publish(store, due)));
            full |= claimed.size() == limit;
        }
        boolean more = full;
        return CompletableFuture.allOf(flights.toArray(CompletableFuture[]::new))
                .thenApply(ended -> more && anyArrived(flights));
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
