package org.mentoring.contracts.plan;

import static java.util.Objects.requireNonNull;

/// The mentee has marked a goal as reached.
public record PlanGoalReached(String goalId, PlanView plan) implements PlanEvent {
    public PlanGoalReached {
        requireNonNull(goalId, "goalId");
        requireNonNull(plan, "plan");
    }
}
