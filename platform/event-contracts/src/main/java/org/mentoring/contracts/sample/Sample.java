package org.mentoring.contracts.sample;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.EventType;

import java.time.Instant;

/// One event of the story, with what a Kafka record would carry.
///
/// @param sequence counts the events of the aggregate from 1, without a gap
/// @param data the JSON of the event; absent for a tombstone
public record Sample(
        EventType type, String aggregateId, long sequence, Instant time, @Nullable String data) {

    public Sample {
        requireNonNull(type, "type");
        requireNonNull(aggregateId, "aggregateId");
        requireNonNull(time, "time");
    }

    /// The CloudEvents id.
    public String id() {
        return aggregateId + ":" + sequence;
    }

    /// The data of an event that has some.
    ///
    /// @throws IllegalStateException for a tombstone
    public String json() {
        if (data == null) {
            throw new IllegalStateException(id() + " is a tombstone");
        }
        return data;
    }
}
