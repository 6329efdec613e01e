package org.mentoring.contracts.feedback;

import org.mentoring.contracts.MentoringEvent;

/// Everything that is said on the topic of feedback.
public sealed interface FeedbackEvent extends MentoringEvent
        permits FeedbackRequested, FeedbackGiven {
    /// The public view after the change.
    FeedbackView feedback();

    @Override
    default String aggregateId() {
        return feedback().feedbackId();
    }
}
