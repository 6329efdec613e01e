package org.mentoring.runtime.log;

/// The log will never take this record: it is too large or malformed.
public final class UnsendableException extends RuntimeException {

    public UnsendableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
