package org.mentoring.contracts.plan;

import static java.util.Objects.requireNonNull;

/// The mentee pursues a goal again that was reached or dropped.
public record PlanGoalReopened(String goalId, PlanView plan) implements PlanEvent {
    public PlanGoalReopened {
        requireNonNull(goalId, "goalId");
        requireNonNull(plan, "plan");
    }
}
