package org.mentoring.runtime.check;

/// One broken promise, and where.
public record Violation(Promise promise, EventSource source, long sequence) {

    @Override
    public String toString() {
        return promise + " " + source + " event " + sequence;
    }
}
