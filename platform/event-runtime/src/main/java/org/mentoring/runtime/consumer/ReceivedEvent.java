package org.mentoring.runtime.consumer;

import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.MentoringEvent;

import java.time.Instant;

/// One event as a handler gets it.
///
/// @param id `<aggregateId>:<sequence>`; names of documents made from this event derive from it
/// @param type the wire name
/// @param sequence the aggregate's own count: 1, 2, 3, …
/// @param time when the producer saved it
/// @param data null exactly when this program does not know the type: a newer producer's event,
///   which a handler that projects state overlooks. A tombstone has data too, the record that
///   stands for it in the contract, such as `PersonDeleted`
public record ReceivedEvent(
        String id,
        String type,
        String aggregateId,
        long sequence,
        Instant time,
        @Nullable MentoringEvent data) {}
