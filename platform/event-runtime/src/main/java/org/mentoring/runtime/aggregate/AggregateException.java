package org.mentoring.runtime.aggregate;

/// A command could not be carried out on its aggregate. Nothing was written.
public abstract sealed class AggregateException extends RuntimeException
        permits NoSuchAggregateException,
                StaleVersionException,
                ContentionException,
                OutboxFullException,
                EventTooLargeException,
                AggregateTooLargeException {

    private final String aggregateId;

    AggregateException(String collection, String aggregateId, String what) {
        super(collection + "/" + aggregateId + " " + what);
        this.aggregateId = aggregateId;
    }

    public String aggregateId() {
        return aggregateId;
    }
}
