package org.mentoring.runtime.aggregate;

/// The caller decided on a version that is no longer the current one.
public final class StaleVersionException extends AggregateException {

    private final long currentVersion;

    StaleVersionException(String collection, String id, long expected, long current) {
        super(collection, id, "is at version " + current + ", not " + expected);
        this.currentVersion = current;
    }

    /// The version a moment ago: what a reload would have shown.
    public long currentVersion() {
        return currentVersion;
    }
}
