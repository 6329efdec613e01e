package org.mentoring.contracts.feedback;

import static java.util.Objects.requireNonNull;

/// The person has answered. Who may read it is not said: that would tell the partner of what was
/// kept from them.
public record FeedbackGiven(FeedbackView feedback) implements FeedbackEvent {
    public FeedbackGiven {
        requireNonNull(feedback, "feedback");
    }
}
