package org.mentoring.contracts.plan;

import static java.util.Objects.requireNonNull;

/// The mentee says the same goal better, or has moved its date.
public record PlanGoalEdited(String goalId, PlanView plan) implements PlanEvent {
    public PlanGoalEdited {
        requireNonNull(goalId, "goalId");
        requireNonNull(plan, "plan");
    }
}
