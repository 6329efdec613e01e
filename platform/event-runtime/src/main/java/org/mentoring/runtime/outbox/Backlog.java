package org.mentoring.runtime.outbox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// What waits for the log.
///
/// @param events that are pending
/// @param blocked aggregates that wait for an operator
/// @param oldest when the event that waits longest was saved, null when none waits
public record Backlog(long events, long blocked, @Nullable Instant oldest) {

    public static final Backlog NONE = new Backlog(0, 0, null);

    /// What waits in one outbox.
    ///
    /// @param times of its pending events, in their order
    static Backlog of(List<Instant> times, boolean blocked) {
        return times.isEmpty()
                ? NONE
                : new Backlog(times.size(), blocked ? 1 : 0, times.getFirst());
    }

    /// What waits in one outbox.
    public static Backlog of(Outbox outbox) {
        return of(
                outbox.pending().stream().map(PendingEvent::time).toList(),
                outbox.blocked() != null);
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
