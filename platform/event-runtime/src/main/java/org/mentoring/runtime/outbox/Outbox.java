package org.mentoring.runtime.outbox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The outbox of one aggregate as it was read with its document.
///
/// @param seq the last sequence number that was handed out
/// @param pending what the log has not acknowledged yet, ascending and without a gap
/// @param blocked set while its first event cannot be sent
public record Outbox(long seq, List<PendingEvent> pending, @Nullable Blocked blocked) {

    public static final Outbox EMPTY = new Outbox(0, List.of(), null);

    public Outbox {
        pending = List.copyOf(pending);
    }

    /// The outbox of a new document.
    public static Outbox of(List<PendingEvent> pending) {
        return pending.isEmpty() ? EMPTY : new Outbox(pending.getLast().seq(), pending, null);
    }

    public long bytes() {
        return pending.stream().mapToLong(PendingEvent::size).sum();
    }
}
