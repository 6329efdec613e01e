package org.mentoring.pairing.plan.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// How a goal stands.
///
/// @param since when it came to stand so
/// @param reason why, in the mentee's words; private to the pair
/// @param successor the goal that took its place, where it was changed
public record Standing(
        GoalStatus status, Instant since, @Nullable String reason, @Nullable GoalId successor) {

    public static Standing open(Instant since) {
        return new Standing(GoalStatus.OPEN, since, null, null);
    }

    static Standing replaced(GoalId successor, String reason, Instant at) {
        return new Standing(GoalStatus.CHANGED, at, reason, successor);
    }
}
