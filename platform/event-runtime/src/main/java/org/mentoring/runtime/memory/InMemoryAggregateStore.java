package org.mentoring.runtime.memory;

import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.EventCatalog;
import org.mentoring.contracts.EventType;
import org.mentoring.contracts.MentoringEvent;
import org.mentoring.runtime.aggregate.AggregateStore;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.Creation;
import org.mentoring.runtime.aggregate.OutboxAggregateStore;
import org.mentoring.runtime.aggregate.Saving;
import org.mentoring.runtime.aggregate.StateCodec;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.runtime.codec.EventCodec;
import org.mentoring.runtime.outbox.OutboxSettings;
import org.mentoring.runtime.outbox.PendingEvent;
import org.mentoring.runtime.outbox.TraceContext;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Aggregates in memory for a service's own tests: states and events pass through their codecs, and
/// nothing is published, so that after 100 events of one aggregate its outbox is full.
public final class InMemoryAggregateStore<S> implements AggregateStore<S> {

    private final InMemoryDocuments documents;
    private final OutboxAggregateStore<S> store;
    private final EventCodec events = new EventCodec();

    public InMemoryAggregateStore(String collection, StateCodec<S> codec, InstantSource clock) {
        OutboxSettings settings = OutboxSettings.defaults();
        Saving saving = new Saving(settings, TraceContext.NONE, (key, outbox) -> {}, clock);
        this.documents = new InMemoryDocuments(collection, settings.limits().pending());
        this.store = new OutboxAggregateStore<>(documents, codec, saving);
    }

    /// The events that this aggregate's changes have reported, as subscribers would read them.
    /// Tombstones are left out.
    public List<MentoringEvent> events(String id) {
        return documents.find(id).stream()
                .flatMap(document -> document.outbox().pending().stream())
                .flatMap(event -> decoded(event).stream())
                .toList();
    }

    private Optional<MentoringEvent> decoded(PendingEvent event) {
        EventType type = EventCatalog.byWireName(event.type()).orElseThrow();
        return Optional.ofNullable(event.data())
                .map(data -> events.decode(data.bytes(), type.record()));
    }

    @Override
    public Optional<Stored<S>> find(String id) {
        return store.find(id);
    }

    @Override
    public Creation<S> create(String id, String fingerprint, Change<S> first) {
        return store.create(id, fingerprint, first);
    }

    @Override
    public Stored<S> change(
            String id, @Nullable Long expectedVersion, Function<S, Change<S>> decide) {
        return store.change(id, expectedVersion, decide);
    }
}
