package org.mentoring.runtime.aggregate;

import org.bson.RawBsonDocument;
import org.mentoring.runtime.outbox.PendingEvent;

import java.time.Instant;
import java.util.List;

/// What one save changes.
///
/// @param version the version that was decided on, 0 for a new document
/// @param events to append, ascending from the document's own sequence
/// @param dueAt when the sweep may publish them; ignored without events
public record AggregateWrite(
        String id, long version, RawBsonDocument state, List<PendingEvent> events, Instant dueAt) {

    public AggregateWrite {
        events = List.copyOf(events);
    }

    long stateBytes() {
        return state.getByteBuffer().remaining();
    }
}
