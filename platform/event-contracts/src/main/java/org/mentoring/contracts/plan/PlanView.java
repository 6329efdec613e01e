package org.mentoring.contracts.plan;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A plan as subscribers see it: one for each mentee and cohort, whatever pairings come and go.
/// `pairingId` is the pairing through which it was last changed, absent before there is one;
/// `mentorIds` are those whose pairings with the mentee were active then. Goals stand in the order
/// in which they were added.
public record PlanView(
        String planId,
        @Nullable String pairingId,
        String cohortId,
        String menteeId,
        List<String> mentorIds,
        List<GoalView> goals) {
    public PlanView {
        requireNonNull(planId, "planId");
        requireNonNull(cohortId, "cohortId");
        requireNonNull(menteeId, "menteeId");
        mentorIds = List.copyOf(mentorIds);
        goals = List.copyOf(goals);
    }
}
