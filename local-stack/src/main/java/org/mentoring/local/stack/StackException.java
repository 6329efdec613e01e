package org.mentoring.local.stack;

/// Something a person can put right. The message is one line: what is wrong and what to do.
public final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackException(String message) {
        super(message);
    }
}
