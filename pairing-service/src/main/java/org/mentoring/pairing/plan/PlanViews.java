package org.mentoring.pairing.plan;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Answers about plans.
final class PlanViews {

    private PlanViews() {}

    /// `GET /api/pairings/{id}/plan`. A plan without goals is an answer too, with `ETag: "v0"`.
    record PlanView(String id, String menteeId, List<String> mentorIds, List<GoalView> goals) {}

    /// @param status `open`, `reached`, `changed` or `dropped`
    /// @param achievement words are for the pair only, absent for coordinators
    record GoalView(
            String id,
            String horizon,
            String status,
            @Nullable LocalDate dueOn,
            Instant addedAt,
            @Nullable String achievement,
            @Nullable String skill,
            @Nullable String knowledge) {}
}
