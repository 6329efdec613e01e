package org.mentoring.feedback.request.domain;

import java.time.Instant;

/// What happened to feedback.
public sealed interface FeedbackEvent {

    record Requested(Question question, Instant at, Instant dueAt) implements FeedbackEvent {}

    record Given(Answer answer, Instant at) implements FeedbackEvent {}
}
