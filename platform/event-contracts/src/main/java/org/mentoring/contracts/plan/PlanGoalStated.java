package org.mentoring.contracts.plan;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The mentee has stated a goal before any pairing. It may be the first event of its plan; goals
/// that are added through a pairing are told by goal-added.
public record PlanGoalStated(
        String goalId, GoalHorizon horizon, @Nullable LocalDate dueOn, PlanView plan)
        implements PlanEvent {
    public PlanGoalStated {
        requireNonNull(goalId, "goalId");
        requireNonNull(horizon, "horizon");
        requireNonNull(plan, "plan");
    }
}
