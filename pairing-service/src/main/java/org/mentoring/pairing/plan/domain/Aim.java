package org.mentoring.pairing.plan.domain;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What a mentee wants, and by when.
///
/// @param dueOn a calendar day, as the mentee sees it
/// @param words private to the pair
public record Aim(Horizon horizon, @Nullable LocalDate dueOn, Words words) {

    /// What the mentee says about the goal.
    ///
    /// @param achievement what is to be achieved
    /// @param skill which skill grows
    /// @param knowledge what knowledge is gained
    public record Words(String achievement, @Nullable String skill, @Nullable String knowledge) {}
}
