package org.mentoring.contracts.feedback;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One request for feedback as subscribers see it: `authorId` was asked about `subjectId`.
/// `meetingId` is absent when it is not about one meeting.
public record FeedbackView(
        String feedbackId,
        String pairingId,
        String cohortId,
        @Nullable String meetingId,
        String authorId,
        String subjectId,
        FeedbackStatus status,
        Instant dueAt) {
    public FeedbackView {
        requireNonNull(feedbackId, "feedbackId");
        requireNonNull(pairingId, "pairingId");
        requireNonNull(cohortId, "cohortId");
        requireNonNull(authorId, "authorId");
        requireNonNull(subjectId, "subjectId");
        requireNonNull(status, "status");
        requireNonNull(dueAt, "dueAt");
    }
}
