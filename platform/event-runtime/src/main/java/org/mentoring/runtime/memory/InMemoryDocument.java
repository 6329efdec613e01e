package org.mentoring.runtime.memory;

import static java.util.Objects.requireNonNull;

import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;
import org.mentoring.runtime.aggregate.AggregateDocument;
import org.mentoring.runtime.aggregate.AggregateWrite;
import org.mentoring.runtime.outbox.Blocked;
import org.mentoring.runtime.outbox.Outbox;
import org.mentoring.runtime.outbox.OutboxStore.Acknowledged;
import org.mentoring.runtime.outbox.PendingEvent;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// One document; every method is what one write of the protocol makes of it.
///
/// @param dueAt null while nothing is due
record InMemoryDocument(
        long version,
        String fingerprint,
        RawBsonDocument state,
        Outbox outbox,
        @Nullable Instant dueAt) {

    private static final DocumentCodec STATES = new DocumentCodec();

    static InMemoryDocument inserted(AggregateWrite write, String fingerprint) {
        Instant dueAt = write.events().isEmpty() ? null : write.dueAt();
        return new InMemoryDocument(
                1, fingerprint, write.state(), Outbox.of(write.events()), dueAt);
    }

    AggregateDocument read(String id) {
        return new AggregateDocument(id, version, fingerprint, state.decode(STATES), outbox);
    }

    InMemoryDocument saved(AggregateWrite write) {
        if (write.events().isEmpty()) {
            return new InMemoryDocument(version + 1, fingerprint, write.state(), outbox, dueAt);
        }
        List<PendingEvent> pending =
                Stream.concat(outbox.pending().stream(), write.events().stream()).toList();
        Outbox appended = new Outbox(write.events().getLast().seq(), pending, outbox.blocked());
        return new InMemoryDocument(
                version + 1, fingerprint, write.state(), appended, write.dueAt());
    }

    boolean due(Instant now) {
        return dueAt != null && !dueAt.isAfter(now) && outbox.blocked() == null;
    }

    Instant dueSince() {
        return requireNonNull(dueAt);
    }

    boolean pending(long seq) {
        return outbox.pending().stream().anyMatch(event -> event.seq() == seq);
    }

    boolean blockedAt(long seq) {
        return outbox.blocked() != null && outbox.blocked().seq() == seq;
    }

    InMemoryDocument claimed(Instant until) {
        return with(outbox.pending(), outbox.blocked(), until);
    }

    InMemoryDocument drained(Acknowledged upTo, Instant now) {
        if (outbox.seq() == upTo.seq()) {
            return with(List.of(), null, null);
        }
        List<PendingEvent> left =
                outbox.pending().stream().filter(event -> event.seq() > upTo.seq()).toList();
        Blocked blocked = outbox.blocked();
        return blocked != null && blocked.seq() <= upTo.seq()
                ? with(left, null, now)
                : with(left, blocked, dueAt);
    }

    InMemoryDocument blocked(Blocked why) {
        return with(outbox.pending(), why, null);
    }

    InMemoryDocument retried(Instant due) {
        return with(outbox.pending(), null, due);
    }

    InMemoryDocument withdrawn(PendingEvent replacement, Instant due) {
        List<PendingEvent> pending =
                outbox.pending().stream()
                        .map(event -> event.seq() == replacement.seq() ? replacement : event)
                        .toList();
        return with(pending, null, due);
    }

    private InMemoryDocument with(
            List<PendingEvent> pending, @Nullable Blocked blocked, @Nullable Instant due) {
        return new InMemoryDocument(
                version, fingerprint, state, new Outbox(outbox.seq(), pending, blocked), due);
    }
}
