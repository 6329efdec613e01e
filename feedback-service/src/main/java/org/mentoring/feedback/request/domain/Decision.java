package org.mentoring.feedback.request.domain;

/// The answer to a command: what happens, or why nothing does.
public sealed interface Decision {
    record Accepted(FeedbackEvent event) implements Decision {}

    record Rejected(Rejection because) implements Decision {}
}
