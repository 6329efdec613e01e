package org.mentoring.runtime.outbox;

import org.mentoring.runtime.outbox.OutboxStore.Acknowledged;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the log has acknowledged and the documents do not say yet. An entry leaves when its drain
/// is written, so a failed drain is simply tried again.
public final class DrainQueue {

    private final Map<String, Map<String, Long>> byCollection = new ConcurrentHashMap<>();
    private final OutboxStores stores;
    private final InstantSource clock;
    private final int batch;

    public DrainQueue(OutboxStores stores, InstantSource clock, int batch) {
        this.stores = stores;
        this.clock = clock;
        this.batch = batch;
    }

    /// Notes that everything of this aggregate up to this sequence is in the log.
    public void acknowledged(AggregateKey key, long seq) {
        byCollection
                .computeIfAbsent(key.collection(), collection -> new ConcurrentHashMap<>())
                .merge(key.id(), seq, Math::max);
    }

    /// Up to where the log is known to have this aggregate's events; 0 when nothing is noted.
    public long acknowledged(AggregateKey key) {
        return byCollection.getOrDefault(key.collection(), Map.of()).getOrDefault(key.id(), 0L);
    }

    boolean isEmpty() {
        return byCollection.values().stream().allMatch(Map::isEmpty);
    }

    /// Writes one batch for each collection. Only one thread flushes at a time.
    ///
    /// @return whether a batch was full, so that more is likely to wait
    public boolean flush() {
        boolean more = false;
        for (OutboxStore store : stores.all()) {
            more |= flush(store, byCollection.getOrDefault(store.collection(), Map.of()));
        }
        return more;
    }

    private boolean flush(OutboxStore store, Map<String, Long> noted) {
        List<Acknowledged> taken =
                noted.entrySet().stream()
                        .limit(batch)
                        .map(entry -> new Acknowledged(entry.getKey(), entry.getValue()))
                        .toList();
        if (taken.isEmpty()) {
            return false;
        }
        store.drain(taken, clock.instant());
        taken.forEach(written -> noted.remove(written.id(), written.seq()));
        return taken.size() == batch;
    }
}
