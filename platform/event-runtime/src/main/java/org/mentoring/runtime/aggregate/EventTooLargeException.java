package org.mentoring.runtime.aggregate;

/// An event is larger than one event may be. The same command will fail again.
public final class EventTooLargeException extends AggregateException {

    EventTooLargeException(String collection, String id, String type, int bytes, long limit) {
        super(collection, id, type + " has " + bytes + " bytes, allowed are " + limit);
    }
}
