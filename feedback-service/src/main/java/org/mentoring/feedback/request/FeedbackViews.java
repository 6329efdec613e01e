package org.mentoring.feedback.request;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// Answers about feedback.
final class FeedbackViews {

    private FeedbackViews() {}

    /// `GET /api/feedback/{id}`, for its author, and once given for the readers its author chose.
    ///
    /// @param authorId who was asked
    /// @param subjectId the partner it is about
    /// @param status `requested` or `given`
    /// @param dueAt when an answer is hoped for; a later one is taken too
    /// @param visibility `author`, `pair` or `coordinators`; absent until given
    record FeedbackView(
            String id,
            String pairingId,
            String cohortId,
            String meetingId,
            String authorId,
            String subjectId,
            String status,
            Instant requestedAt,
            Instant dueAt,
            @Nullable Instant givenAt,
            @Nullable String visibility,
            @Nullable AnswerView answer) {}

    record AnswerView(@Nullable String helped, @Nullable String improve, int rating) {}
}
