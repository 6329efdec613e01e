package org.mentoring.feedback.request.domain;

import java.time.Duration;
import java.time.Instant;

/// What is asked of feedback.
public sealed interface FeedbackCommand {

    record Request(Question question, Duration timeToAnswer, Instant at)
            implements FeedbackCommand {}

    record Give(PersonId by, Answer answer, Instant at) implements FeedbackCommand {}
}
