package org.mentoring.contracts.plan;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The mentee has added a goal through a pairing, which its plan then names.
public record PlanGoalAdded(
        String goalId, GoalHorizon horizon, @Nullable LocalDate dueOn, PlanView plan)
        implements PlanEvent {
    public PlanGoalAdded {
        requireNonNull(goalId, "goalId");
        requireNonNull(horizon, "horizon");
        requireNonNull(plan, "plan");
        requireNonNull(plan.pairingId(), "pairingId");
    }
}
