package org.mentoring.local.demo;

/// The story did not go as it must. The message says what was expected and what came.
public final class StoryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoryException(String message) {
        super(message);
    }
}
