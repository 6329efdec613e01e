package org.mentoring.contracts.plan;

import static java.util.Objects.requireNonNull;

/// The mentee has done a step towards a goal.
public record PlanStepDone(String goalId, String stepId, PlanView plan) implements PlanEvent {
    public PlanStepDone {
        requireNonNull(goalId, "goalId");
        requireNonNull(stepId, "stepId");
        requireNonNull(plan, "plan");
    }
}
