package org.mentoring.contracts.plan;

import static java.util.Objects.requireNonNull;

/// A step was added, edited, opened again or removed; the view counts them.
public record PlanStepsChanged(String goalId, PlanView plan) implements PlanEvent {
    public PlanStepsChanged {
        requireNonNull(goalId, "goalId");
        requireNonNull(plan, "plan");
    }
}
