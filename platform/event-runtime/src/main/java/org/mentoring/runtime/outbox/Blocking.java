package org.mentoring.runtime.outbox;

import org.mentoring.runtime.log.UnsendableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.InstantSource;
import java.util.concurrent.Executor;

/// Takes an aggregate out of publishing because the log will never take its next event. If that
/// cannot be written now, the sweep finds the aggregate due and comes here again.
public final class Blocking {

    private static final Logger LOG = LoggerFactory.getLogger(Blocking.class);

    private final OutboxStores stores;
    private final Executor executor;
    private final InstantSource clock;
    private final OutboxListener listener;

    /// @param executor where writing to the store may block
    public Blocking(
            OutboxStores stores, Executor executor, InstantSource clock, OutboxListener listener) {
        this.stores = stores;
        this.executor = executor;
        this.clock = clock;
        this.listener = listener;
    }

    void block(AggregateKey key, PendingEvent event, UnsendableException cause) {
        Blocked why = new Blocked(event.seq(), String.valueOf(cause.getMessage()), clock.instant());
        executor.execute(() -> write(key, why));
    }

    private void write(AggregateKey key, Blocked why) {
        try {
            boolean written =
                    stores.of(key.collection())
                            .map(store -> store.block(key.id(), why))
                            .orElse(false);
            if (written) {
                listener.blocked(key, why);
            }
        } catch (RuntimeException unreachable) {
            LOG.warn("{} could not be blocked yet: {}", key, why.reason(), unreachable);
        }
    }
}
