package org.mentoring.runtime.consumer;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Events of one subscription that were read and must not be handled yet, because an earlier one of
/// their aggregate is missing or was rejected; and the rejected ones themselves.
public interface HeldEvents {

    /// Keeps an event. One that is kept already stays as it is.
    void hold(HeldEvent event);

    /// Keeps an event as rejected, whether or not it was kept before.
    void reject(HeldEvent event);

    /// Takes a rejection back, so that the event is tried again.
    void pardon(String aggregateId, long sequence);

    /// Which of these aggregates have held events.
    Set<String> among(Collection<String> aggregateIds);

    /// What is held of one aggregate, ascending.
    List<HeldEvent> of(String aggregateId);

    /// Forgets what was handled or skipped.
    void release(String aggregateId, long upTo);

    /// How many are held, rejected ones included.
    long count();

    /// Held events of any aggregate, for operators.
    List<HeldEvent> list(int limit);

    /// One held event.
    ///
    /// @param rejection why it became a dead letter, null when it waits for an earlier one
    record HeldEvent(
            String aggregateId,
            long sequence,
            IncomingRecord incoming,
            @Nullable String rejection) {}
}
