package org.mentoring.feedback.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.mentoring.web.visibility.Visibility;
import org.mentoring.web.visibility.VisibleTo;

/// Bodies that change feedback. Every change needs `If-Match`.
final class FeedbackRequests {

    private FeedbackRequests() {}

    /// `POST /api/feedback/{id}/answer`, by the one who was asked, once.
    ///
    /// @param helped what helped
    /// @param improve what could be better
    /// @param rating 1 (not helpful) to 5 (very helpful)
    /// @param visibility who may read it: `author` (nobody else), `pair` (the partner too) or
    ///   `coordinators` (those of the cohort, not the partner)
    record Answer(
            @VisibleTo(Visibility.CHOSEN) @Nullable @Size(max = 4000) String helped,
            @VisibleTo(Visibility.CHOSEN) @Nullable @Size(max = 4000) String improve,
            @NotNull @Min(1) @Max(5) Integer rating,
            @NotNull @Pattern(regexp = "author|pair|coordinators") String visibility) {}
}
