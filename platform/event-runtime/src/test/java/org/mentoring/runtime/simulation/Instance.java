package org.mentoring.runtime.simulation;

import org.mentoring.runtime.aggregate.AggregateException;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.Creation.Created;
import org.mentoring.runtime.aggregate.OutboxAggregateStore;
import org.mentoring.runtime.aggregate.Saving;
import org.mentoring.runtime.outbox.AggregateKey;
import org.mentoring.runtime.outbox.Blocking;
import org.mentoring.runtime.outbox.DrainQueue;
import org.mentoring.runtime.outbox.Outbox;
import org.mentoring.runtime.outbox.OutboxListener;
import org.mentoring.runtime.outbox.OutboxPublisher;
import org.mentoring.runtime.outbox.OutboxSettings;
import org.mentoring.runtime.outbox.OutboxSweep;
import org.mentoring.runtime.outbox.TraceContext;

import java.util.ArrayList;
import java.util.List;

/// One running copy of a service: the real protocol, moved step by step.
final class Instance {

    private static final OutboxListener SILENT = new OutboxListener() {};

    private final World world;
    private final OutboxAggregateStore<Tally> tallies;
    private final OutboxPublisher publisher;
    private final OutboxSweep sweep;
    private final DrainQueue drains;
    private final List<Request> requests = new ArrayList<>();

    /// Saved, and about to be published when the instance goes on.
    private record Request(AggregateKey key, Outbox outbox) {}

    Instance(World world) {
        OutboxSettings settings = World.SETTINGS;
        this.world = world;
        this.drains = new DrainQueue(world.stores(), world.clock(), settings.drain().batch());
        this.publisher =
                new OutboxPublisher(
                        world.variant().log(world.log().connection(this)),
                        drains,
                        new Blocking(world.stores(), Runnable::run, world.clock(), SILENT),
                        SILENT,
                        settings.publish().aggregates());
        this.sweep = new OutboxSweep(world.stores(), publisher, world.clock(), settings.sweep());
        this.tallies =
                new OutboxAggregateStore<>(
                        world.documents(),
                        Tally.CODEC,
                        new Saving(settings, TraceContext.NONE, this::request, world.clock()));
    }

    private void request(AggregateKey key, Outbox outbox) {
        world.variant().publications(outbox).forEach(part -> requests.add(new Request(key, part)));
    }

    /// Creates the aggregate, or changes it. Whatever happens between loading and saving is up to
    /// `meanwhile`.
    ///
    /// @return whether it was written; a refused command must have no effect
    boolean command(String id, int events, Runnable meanwhile) {
        try {
            if (tallies.find(id).isEmpty()) {
                return tallies.create(id, "once", Tally.first(id)) instanceof Created<Tally>;
            }
            return tallies.change(id, null, tally -> decided(tally, events, meanwhile)).version()
                    > 1;
        } catch (AggregateException refused) {
            return false;
        }
    }

    private static Change<Tally> decided(Tally tally, int events, Runnable meanwhile) {
        meanwhile.run();
        return tally.more(events);
    }

    /// Publishes what one command has saved; not always the oldest first.
    void publishOne() {
        if (!requests.isEmpty()) {
            Request next = requests.remove(world.random().nextInt(requests.size()));
            var _ = publisher.publish(next.key(), next.outbox());
        }
    }

    void publishAll() {
        while (!requests.isEmpty()) {
            publishOne();
        }
    }

    void sweep() {
        var _ = sweep.sweep();
    }

    void drain() {
        drains.flush();
    }

    boolean idle() {
        return requests.isEmpty() && publisher.inFlight() == 0;
    }
}
