package org.mentoring.runtime.aggregate;

/// The document would be larger than one document may be. The same command will fail again.
public final class AggregateTooLargeException extends AggregateException {

    AggregateTooLargeException(String collection, String id, long bytes, long limit) {
        super(collection, id, "would have " + bytes + " bytes, allowed are " + limit);
    }
}
