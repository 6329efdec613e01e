package org.mentoring.runtime.aggregate;

/// There is no aggregate with this id.
public final class NoSuchAggregateException extends AggregateException {

    NoSuchAggregateException(String collection, String id) {
        super(collection, id, "does not exist");
    }
}
