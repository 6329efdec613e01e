package org.mentoring.runtime.aggregate;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.mentoring.runtime.aggregate.Creation.Created;
import org.mentoring.runtime.aggregate.Creation.Existing;
import org.mentoring.runtime.outbox.AggregateKey;
import org.mentoring.runtime.outbox.Outbox;
import org.mentoring.runtime.outbox.PendingEvent;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Load, decide, save: the protocol of DESIGN §3, the same over every kind of documents.
///
/// A save is guarded by the version that was decided on. Since the sequence of events is handed out
/// only by such a save, two writers can never give out the same number.
public final class OutboxAggregateStore<S> implements AggregateStore<S> {

    private final AggregateDocuments documents;
    private final StateCodec<S> codec;
    private final Saving saving;
    private final Turns turns;

    public OutboxAggregateStore(AggregateDocuments documents, StateCodec<S> codec, Saving saving) {
        this.documents = documents;
        this.codec = codec;
        this.saving = saving;
        this.turns = new Turns(saving.limits().turn());
    }

    @Override
    public Optional<Stored<S>> find(String id) {
        return documents.find(id).map(this::stored);
    }

    @Override
    public Creation<S> create(String id, String fingerprint, Change<S> first) {
        AggregateWrite write = write(id, 0, Outbox.EMPTY, first);
        if (documents.insert(write, fingerprint)) {
            publish(id, Outbox.of(write.events()));
            return new Created<>(new Stored<>(id, 1, first.state()));
        }
        AggregateDocument earlier =
                documents
                        .find(id)
                        .orElseThrow(
                                () -> new ContentionException(collection(), id, "its deletion"));
        return new Existing<>(stored(earlier), earlier.fingerprint());
    }

    @Override
    public Stored<S> change(
            String id, @Nullable Long expectedVersion, Function<S, Change<S>> decide) {
        return turns.take(id, () -> changeInTurn(id, expectedVersion, decide))
                .orElseThrow(() -> contention(id, "waiting " + saving.limits().turn()));
    }

    private Stored<S> changeInTurn(
            String id, @Nullable Long expectedVersion, Function<S, Change<S>> decide) {
        for (int attempt = 0; attempt < saving.limits().attempts(); attempt++) {
            AggregateDocument document = load(id, expectedVersion);
            Optional<Stored<S>> saved = decideAndSave(document, decide);
            if (saved.isPresent()) {
                return saved.get();
            }
        }
        throw contention(id, saving.limits().attempts() + " attempts");
    }

    private AggregateDocument load(String id, @Nullable Long expectedVersion) {
        AggregateDocument document =
                documents
                        .find(id)
                        .orElseThrow(() -> new NoSuchAggregateException(collection(), id));
        if (expectedVersion != null && expectedVersion != document.version()) {
            throw new StaleVersionException(collection(), id, expectedVersion, document.version());
        }
        return document;
    }

    /// Empty when another writer was first.
    private Optional<Stored<S>> decideAndSave(
            AggregateDocument document, Function<S, Change<S>> decide) {
        Stored<S> before = stored(document);
        Change<S> change = decide.apply(before.state());
        if (change.events().isEmpty() && change.state().equals(before.state())) {
            return Optional.of(before);
        }
        requireRoom(document, change);
        AggregateWrite write = write(document.id(), document.version(), document.outbox(), change);
        return documents.save(write).map(outbox -> saved(write, change, outbox));
    }

    private Stored<S> saved(AggregateWrite write, Change<S> change, Outbox outbox) {
        if (!write.events().isEmpty()) {
            publish(write.id(), outbox);
        }
        return new Stored<>(write.id(), write.version() + 1, change.state());
    }

    private void requireRoom(AggregateDocument document, Change<S> change) {
        int limit = saving.limits().pending();
        if (!change.events().isEmpty() && document.outbox().pending().size() >= limit) {
            throw new OutboxFullException(collection(), document.id(), limit);
        }
    }

    private AggregateWrite write(String id, long version, Outbox outbox, Change<S> change) {
        List<PendingEvent> events = saving.events().write(id, outbox.seq(), change.events());
        RawBsonDocument state = saving.encode(codec.encode(change.state()));
        AggregateWrite write = new AggregateWrite(id, version, state, events, saving.dueAt());
        saving.requireWithinLimits(collection(), write, outbox);
        return write;
    }

    private Stored<S> stored(AggregateDocument document) {
        Document state = document.state();
        return new Stored<>(document.id(), document.version(), codec.decode(state));
    }

    private void publish(String id, Outbox outbox) {
        saving.publisher().publish(new AggregateKey(collection(), id), outbox);
    }

    private ContentionException contention(String id, String after) {
        return new ContentionException(collection(), id, after);
    }

    private String collection() {
        return documents.collection();
    }
}
