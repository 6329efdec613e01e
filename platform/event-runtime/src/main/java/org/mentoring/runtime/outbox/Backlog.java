package org.mentoring.runtime.outbox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What waits for the log.
///
/// @param events that are pending
/// @param blocked aggregates that wait for an operator
/// @param oldest when the event that waits longest was saved, null when none waits
public record Backlog(long events, long blocked, @Nullable Instant oldest) {

    public static final Backlog NONE = new Backlog(0, 0, null);

    /// This and one more outbox.
    public Backlog plus(Outbox outbox) {
        if (outbox.pending().isEmpty()) {
            return this;
        }
        Instant first = outbox.pending().getFirst().time();
        int blockedHere = outbox.blocked() == null ? 0 : 1;
        return plus(new Backlog(outbox.pending().size(), blockedHere, first));
    }

    /// This and another one.
    public Backlog plus(Backlog other) {
        return new Backlog(
                events + other.events, blocked + other.blocked, earlier(oldest, other.oldest));
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
