package org.mentoring.contracts.feedback;

import static java.util.Objects.requireNonNull;

/// The person has answered, for the named circle of readers.
public record FeedbackGiven(FeedbackVisibility visibility, FeedbackView feedback)
        implements FeedbackEvent {
    public FeedbackGiven {
        requireNonNull(visibility, "visibility");
        requireNonNull(feedback, "feedback");
    }
}
