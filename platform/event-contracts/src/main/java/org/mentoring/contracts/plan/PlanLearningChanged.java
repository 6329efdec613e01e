package org.mentoring.contracts.plan;

import static java.util.Objects.requireNonNull;

/// A learning item was added, edited or removed; the view counts them.
public record PlanLearningChanged(String goalId, PlanView plan) implements PlanEvent {
    public PlanLearningChanged {
        requireNonNull(goalId, "goalId");
        requireNonNull(plan, "plan");
    }
}
