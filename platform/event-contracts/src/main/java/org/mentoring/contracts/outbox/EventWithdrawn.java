package org.mentoring.contracts.outbox;

import static java.util.Objects.requireNonNull;

import org.mentoring.contracts.MentoringEvent;

/// An operator withdrew an event that could never be sent. This record takes its place, so that the
/// sequence of the aggregate stays without a gap. The state that the withdrawn event would have
/// reported arrives with the next event of the aggregate.
public record EventWithdrawn(String aggregateId, String withdrawnType) implements MentoringEvent {
    public EventWithdrawn {
        requireNonNull(aggregateId, "aggregateId");
        requireNonNull(withdrawnType, "withdrawnType");
    }
}
