package org.mentoring.runtime.aggregate;

/// The log has not taken this aggregate's earlier events yet, so it accepts no more for now.
public final class OutboxFullException extends AggregateException {

    OutboxFullException(String collection, String id, int limit) {
        super(collection, id, "has " + limit + " events waiting for the log");
    }
}
