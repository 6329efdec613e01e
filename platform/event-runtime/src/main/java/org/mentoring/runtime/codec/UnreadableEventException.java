package org.mentoring.runtime.codec;

/// A record from the log does not say what its contract promises: a header is missing or wrong, or
/// the data do not make the event that the type names. Reading it again will not help.
public final class UnreadableEventException extends RuntimeException {

    public UnreadableEventException(String reason) {
        super(reason);
    }

    public UnreadableEventException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
