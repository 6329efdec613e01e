package org.mentoring.runtime.outbox;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The outboxes of one collection, beside the aggregates that they belong to. Every method is one
/// or a few single-document writes, each harmless when repeated; none touches an aggregate's state
/// or version. Failures of the store come through as the driver's exceptions.
public interface OutboxStore {

    String collection();

    /// Creates what the queries here need, if it is not there yet.
    void prepare();

    /// Moves the due date of outboxes that are due and not blocked, oldest first, so that no other
    /// instance takes them meanwhile, and returns those that this call moved. Losing the race for
    /// one costs a duplicate at most, never the order.
    List<ClaimedOutbox> claimDue(Instant now, Duration lease, int limit);

    /// Removes events from outboxes that the log has acknowledged: for each aggregate everything up
    /// to the given sequence. An outbox that is empty then is no longer due nor blocked.
    void drain(Collection<Acknowledged> acknowledged, Instant now);

    /// Stops publishing one aggregate until an operator decides. Without effect when the event is
    /// no longer pending, because another instance has published it meanwhile.
    boolean block(String id, Blocked why);

    /// Lets a blocked aggregate be tried again, due at the given time.
    boolean retry(String id, Instant dueAt);

    /// Lets all blocked aggregates be tried again, due at the given time; how many there were.
    long retryAll(Instant dueAt);

    /// Puts another event with the same sequence in the place of the blocked one and lets the
    /// aggregate be published again. Without effect unless blocked at just this sequence.
    boolean withdraw(String id, PendingEvent replacement, Instant dueAt);

    /// Aggregates that wait for an operator, longest first.
    List<BlockedOutbox> blocked(int limit);

    /// One aggregate, if it waits for an operator.
    Optional<BlockedOutbox> blocked(String id);

    /// How much waits for the log, counted up to a bound that is far beyond healthy.
    Backlog backlog();

    /// One outbox that the caller may publish until the lease ends.
    record ClaimedOutbox(String id, Outbox outbox) {}

    /// Everything of this aggregate up to this sequence is in the log.
    record Acknowledged(String id, long seq) {}

    /// A blocked aggregate with the event that blocks it.
    record BlockedOutbox(String id, Blocked why, PendingEvent event) {

        /// The entry of an outbox, if it is blocked by an event that it still has.
        public static Optional<BlockedOutbox> of(String id, Outbox outbox) {
            Blocked why = outbox.blocked();
            return outbox.pending().stream()
                    .filter(pending -> why != null && pending.seq() == why.seq())
                    .findFirst()
                    .map(event -> new BlockedOutbox(id, requireNonNull(why), event));
        }
    }
}
