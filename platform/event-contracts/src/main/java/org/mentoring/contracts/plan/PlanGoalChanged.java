package org.mentoring.contracts.plan;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// The mentee has changed direction: the goal itself became another one, or a goal that is told of
/// nowhere else took its place.
public record PlanGoalChanged(String goalId, @Nullable String successorId, PlanView plan)
        implements PlanEvent {
    public PlanGoalChanged {
        requireNonNull(goalId, "goalId");
        requireNonNull(plan, "plan");
    }
}
