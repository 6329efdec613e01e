package org.mentoring.runtime.outbox;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// A committed event that is not yet known to be in the log.
///
/// @param seq the aggregate's own count of its events: 1, 2, 3, …
/// @param id `<aggregateId>:<seq>`
/// @param type the wire name
/// @param topic where it goes; kept here because a type alone does not always say it
/// @param time when it was saved, to the millisecond
/// @param traceparent the W3C trace in which it happened, if there was one
/// @param data the body, null for a tombstone
public record PendingEvent(
        long seq,
        String id,
        String type,
        String topic,
        Instant time,
        @Nullable String traceparent,
        @Nullable EventData data) {

    public static String idOf(String aggregateId, long seq) {
        return aggregateId + ":" + seq;
    }

    public int size() {
        return data == null ? 0 : data.size();
    }
}
