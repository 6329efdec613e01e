package org.mentoring.runtime.aggregate;

/// Other writers were first every time. The same command may well succeed a little later.
public final class ContentionException extends AggregateException {

    ContentionException(String collection, String id, String after) {
        super(collection, id, "is being changed by others, given up after " + after);
    }
}
