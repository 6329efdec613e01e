package org.mentoring.contracts.feedback;

import static java.util.Objects.requireNonNull;

/// A person was asked for feedback. Always the first event of its feedback.
public record FeedbackRequested(FeedbackView feedback) implements FeedbackEvent {
    public FeedbackRequested {
        requireNonNull(feedback, "feedback");
    }
}
