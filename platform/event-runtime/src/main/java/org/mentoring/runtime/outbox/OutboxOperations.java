package org.mentoring.runtime.outbox;

import org.mentoring.contracts.EventCatalog;
import org.mentoring.contracts.outbox.EventWithdrawn;
import org.mentoring.runtime.codec.EventCodec;
import org.mentoring.runtime.outbox.OutboxStore.BlockedOutbox;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What an operator can do about blocked aggregates. The sweep publishes what is freed.
public final class OutboxOperations {

    private static final int LIMIT = 1000;

    private final OutboxStores stores;
    private final EventCodec codec = new EventCodec();
    private final InstantSource clock;

    public OutboxOperations(OutboxStores stores, InstantSource clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /// Blocked aggregates by collection, longest blocked first, a bounded number of each.
    public Map<String, List<BlockedOutbox>> blocked() {
        Map<String, List<BlockedOutbox>> blocked = new TreeMap<>();
        stores.all().forEach(store -> blocked.put(store.collection(), store.blocked(LIMIT)));
        return blocked;
    }

    /// Tries again, after the cause has been removed: a larger limit, a granted permission.
    ///
    /// @return whether the aggregate was blocked
    public boolean retry(String collection, String id) {
        return stores.of(collection).map(store -> store.retry(id, clock.instant())).orElse(false);
    }

    /// Tries every blocked aggregate of a collection again.
    ///
    /// @return how many there were
    public long retryAll(String collection) {
        return stores.of(collection).map(store -> store.retryAll(clock.instant())).orElse(0L);
    }

    /// Gives the blocking event up: another one with the same sequence says that it was withdrawn.
    ///
    /// @return whether the aggregate was blocked
    public boolean withdraw(String collection, String id) {
        return stores.of(collection).map(store -> withdraw(store, id)).orElse(false);
    }

    private boolean withdraw(OutboxStore store, String id) {
        return store.blocked(id)
                .map(blocked -> store.withdraw(id, replacement(blocked), clock.instant()))
                .orElse(false);
    }

    private PendingEvent replacement(BlockedOutbox blocked) {
        PendingEvent event = blocked.event();
        byte[] data = codec.encode(new EventWithdrawn(blocked.id(), event.type()));
        return new PendingEvent(
                event.seq(),
                event.id(),
                EventCatalog.WITHDRAWN,
                event.topic(),
                event.time(),
                event.traceparent(),
                new EventData(data));
    }
}
