package org.mentoring.contracts.plan;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The mentee has added a goal. The first one is also the first event of its plan.
public record PlanGoalAdded(
        String goalId, GoalHorizon horizon, @Nullable LocalDate dueOn, PlanView plan)
        implements PlanEvent {
    public PlanGoalAdded {
        requireNonNull(goalId, "goalId");
        requireNonNull(horizon, "horizon");
        requireNonNull(plan, "plan");
    }
}
