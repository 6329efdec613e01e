package org.mentoring.runtime.outbox;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Keeps draining and sweeping while the service runs. Stops after HTTP and the consumers, before
/// the log and the store: what is in flight lands, and what has landed is drained.
public final class BackgroundPublishing implements SmartLifecycle {

    /// Below the phases of the web server and the bindings: starts before them, stops after them.
    private static final int PHASE = Integer.MAX_VALUE - 4096;

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundPublishing.class);

    private final OutboxStores stores;
    private final OutboxPublisher publisher;
    private final OutboxSweep sweep;
    private final DrainQueue drains;
    private final OutboxSettings settings;
    private @Nullable ScheduledExecutorService threads;
    private final Set<String> prepared = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    public BackgroundPublishing(
            OutboxStores stores,
            OutboxPublisher publisher,
            OutboxSweep sweep,
            DrainQueue drains,
            OutboxSettings settings) {
        this.stores = stores;
        this.publisher = publisher;
        this.sweep = sweep;
        this.drains = drains;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        if (running) {
            return;
        }
        running = true;
        ScheduledExecutorService started =
                Executors.newScheduledThreadPool(
                        2, Thread.ofPlatform().name("outbox-", 1).daemon().factory());
        long linger = settings.drain().linger().toNanos();
        var _ =
                started.scheduleWithFixedDelay(
                        () -> guarded("drain", this::drain), linger, linger, TimeUnit.NANOSECONDS);
        threads = started;
        sweepLater(started);
    }

    private void drain() {
        while (drains.flush()) {
            // a full batch: more is waiting
        }
    }

    private void sweepLater(ScheduledExecutorService on) {
        long interval = settings.sweep().interval().toNanos();
        long jittered =
                ThreadLocalRandom.current().nextLong(interval * 3 / 4, interval * 5 / 4 + 1);
        var _ =
                on.schedule(
                        () -> {
                            guarded("sweep", this::sweepUntilEmpty);
                            if (running) {
                                sweepLater(on);
                            }
                        },
                        jittered,
                        TimeUnit.NANOSECONDS);
    }

    private void sweepUntilEmpty() {
        prepare();
        boolean more = true;
        while (running && more) {
            more = swept();
        }
    }

    /// Here rather than at start: a store that is away must not keep a service from starting. What
    /// fails, such as an index that differs from an earlier release's, is told and tried again; the
    /// sweep goes on without it, only slower.
    private void prepare() {
        for (OutboxStore store : stores.all()) {
            if (!prepared.contains(store.collection())) {
                guarded("preparation of " + store.collection(), () -> prepare(store));
            }
        }
    }

    private void prepare(OutboxStore store) {
        store.prepare();
        prepared.add(store.collection());
    }

    private boolean swept() {
        try {
            Duration lease = settings.sweep().lease();
            return sweep.sweep().get(lease.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException slow) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// What failed is tried again next time. Errors too: a scheduled task that throws is never run
    /// again, and nothing would be published any more.
    private static void guarded(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failed) {
            LOG.warn("Outbox {} failed, will be repeated: {}", what, failed.toString());
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (threads == null) {
            return;
        }
        try {
            publisher.landed().get(settings.publish().stop().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException left) {
            LOG.warn("{} aggregates are left to the sweep", publisher.inFlight());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
        threads = null;
        guarded("drain", this::drain);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
