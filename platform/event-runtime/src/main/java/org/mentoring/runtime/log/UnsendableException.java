package org.mentoring.runtime.log;

/// The log will never take this record: it is too large, malformed, or not allowed there.
public final class UnsendableException extends RuntimeException {

    public UnsendableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
