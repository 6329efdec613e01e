package org.mentoring.contracts.plan;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A goal without its words. `dueOn` is absent when the mentee set no date, `progress` while there
/// is neither a step nor a learning item.
public record GoalView(
        String goalId,
        GoalHorizon horizon,
        GoalStatus status,
        @Nullable LocalDate dueOn,
        @Nullable GoalProgress progress) {
    public GoalView {
        requireNonNull(goalId, "goalId");
        requireNonNull(horizon, "horizon");
        requireNonNull(status, "status");
    }
}
