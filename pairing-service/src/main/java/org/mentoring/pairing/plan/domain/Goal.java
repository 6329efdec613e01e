package org.mentoring.pairing.plan.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/// One thing a mentee wants to reach.
///
/// @param dueOn a calendar day, as the mentee sees it
/// @param words private to the pair
public record Goal(
        String id,
        Horizon horizon,
        GoalStatus status,
        @Nullable LocalDate dueOn,
        Words words,
        Instant addedAt) {

    /// What the mentee says about the goal.
    ///
    /// @param achievement what is to be achieved
    /// @param skill which skill grows
    /// @param knowledge what knowledge is gained
    public record Words(String achievement, @Nullable String skill, @Nullable String knowledge) {}

    /// Whether the same thing was asked for, whenever that was.
    boolean sameWish(Goal other) {
        return horizon == other.horizon
                && Objects.equals(dueOn, other.dueOn)
                && words.equals(other.words);
    }
}
