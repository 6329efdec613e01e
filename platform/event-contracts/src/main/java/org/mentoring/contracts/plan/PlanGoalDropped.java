package org.mentoring.contracts.plan;

import static java.util.Objects.requireNonNull;

/// The mentee no longer pursues a goal.
public record PlanGoalDropped(String goalId, PlanView plan) implements PlanEvent {
    public PlanGoalDropped {
        requireNonNull(goalId, "goalId");
        requireNonNull(plan, "plan");
    }
}
