package org.mentoring.pairing.plan;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.plan.domain.Goal;
import org.mentoring.pairing.plan.domain.Plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Answers about plans.
final class PlanViews {

    private PlanViews() {}

    static PlanView of(Plan plan, boolean withWords) {
        return new PlanView(
                plan.id().value(),
                plan.mentee().value(),
                plan.mentors().stream().map(PersonId::value).sorted().toList(),
                plan.goals().stream().map(goal -> of(goal, withWords)).toList());
    }

    private static GoalView of(Goal goal, boolean withWords) {
        return new GoalView(
                goal.id(),
                goal.horizon().wireName(),
                goal.status().wireName(),
                goal.dueOn(),
                goal.addedAt(),
                withWords ? goal.words().achievement() : null,
                withWords ? goal.words().skill() : null,
                withWords ? goal.words().knowledge() : null);
    }

    /// `GET /api/pairings/{id}/plan`. A plan without goals is an answer too, with `ETag: "v0"`.
    record PlanView(String id, String menteeId, List<String> mentorIds, List<GoalView> goals) {}

    /// @param status `open`, `reached`, `changed` or `dropped`
    /// @param achievement words are for the mentee and mentors whose pairing is active, absent for
    ///   anybody else
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
