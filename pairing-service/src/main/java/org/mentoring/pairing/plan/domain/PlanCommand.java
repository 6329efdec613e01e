package org.mentoring.pairing.plan.domain;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.PlanId;

import java.util.List;

/// What can be asked of a plan.
public sealed interface PlanCommand {

    record AddGoal(GoalId id, Aim aim) implements PlanCommand {}

    /// Copies a template's goals, which are the mentee's own from then on.
    record CopyTemplate(String template, List<Goal> goals) implements PlanCommand {}

    /// Takes over goals of the same mentee's plan in another cohort, as they are there now.
    ///
    /// @param from that plan
    /// @param changes how many it has had: what was brought with them is not brought again
    record BringGoals(PlanId from, int changes, List<Goal> goals) implements PlanCommand {}

    /// Says the same goal better, or moves its date.
    record EditGoal(GoalId goal, Aim aim) implements PlanCommand {}

    /// Changes direction.
    ///
    /// @param successor the id of the goal that takes its place; null where the goal itself gets
    ///   the new aim
    record TurnGoal(GoalId goal, Aim aim, String reason, @Nullable GoalId successor)
            implements PlanCommand {}

    /// Marks a goal as reached or dropped, or opens it again.
    record MarkGoal(GoalId goal, GoalStatus status, @Nullable String reason)
            implements PlanCommand {}

    record ReorderGoals(List<GoalId> order) implements PlanCommand {}

    record AddEntry(GoalId goal, Entry entry) implements PlanCommand {}

    /// Edits an entry, or says how far it is.
    ///
    /// @param entry what it shall be, under the id it has
    record EditEntry(GoalId goal, Entry entry) implements PlanCommand {}

    record RemoveEntry(GoalId goal, EntryId entry, EntryKind kind) implements PlanCommand {}

    record ReorderSteps(GoalId goal, List<EntryId> order) implements PlanCommand {}
}
