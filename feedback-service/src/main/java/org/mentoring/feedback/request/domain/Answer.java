package org.mentoring.feedback.request.domain;

import org.jspecify.annotations.Nullable;

/// What the author says: what helped, what to improve, and a rating from 1 to 5.
public record Answer(
        @Nullable String helped, @Nullable String improve, int rating, Visibility visibility) {}
