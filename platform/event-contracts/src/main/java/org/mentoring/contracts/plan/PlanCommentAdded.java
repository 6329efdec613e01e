package org.mentoring.contracts.plan;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// A mentor or the mentee has commented on a goal or one of its steps.
public record PlanCommentAdded(
        String goalId, @Nullable String stepId, String authorId, PlanView plan)
        implements PlanEvent {
    public PlanCommentAdded {
        requireNonNull(goalId, "goalId");
        requireNonNull(authorId, "authorId");
        requireNonNull(plan, "plan");
    }
}
