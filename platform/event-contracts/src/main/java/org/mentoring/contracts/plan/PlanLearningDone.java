package org.mentoring.contracts.plan;

import static java.util.Objects.requireNonNull;

/// The mentee has finished a course, an event, a conference or a text.
public record PlanLearningDone(String goalId, String itemId, PlanView plan) implements PlanEvent {
    public PlanLearningDone {
        requireNonNull(goalId, "goalId");
        requireNonNull(itemId, "itemId");
        requireNonNull(plan, "plan");
    }
}
