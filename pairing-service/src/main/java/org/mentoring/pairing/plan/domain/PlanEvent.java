package org.mentoring.pairing.plan.domain;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.PlanId;

import java.util.List;

/// What happens to a plan.
public sealed interface PlanEvent {

    /// When, by whom and through what.
    Occasion on();

    record GoalAdded(Goal goal, Occasion on) implements PlanEvent {}

    record TemplateCopied(String template, List<Goal> goals, Occasion on) implements PlanEvent {}

    /// The mentee has moved here from another cohort.
    ///
    /// @param from the plan that was left
    /// @param changes how many it has had
    /// @param goals those that this plan did not have in that form
    /// @param fresh those of them that it did not have at all
    record GoalsBrought(PlanId from, int changes, List<Goal> goals, List<Goal> fresh, Occasion on)
            implements PlanEvent {}

    /// Somebody wanted to be forgotten: the mentee, or somebody who commented.
    record Forgotten(PersonId person, Occasion on) implements PlanEvent {}

    record GoalEdited(GoalId goal, Aim aim, Occasion on) implements PlanEvent {}

    /// The direction changed, and the goal with it.
    record GoalReworded(GoalId goal, Aim aim, String reason, Occasion on) implements PlanEvent {}

    /// The direction changed, and another goal took the place of this one.
    record GoalReplaced(GoalId goal, Goal successor, String reason, Occasion on)
            implements PlanEvent {}

    record GoalMarked(GoalId goal, Standing standing, Occasion on) implements PlanEvent {}

    record GoalsReordered(List<GoalId> order, Occasion on) implements PlanEvent {}

    record EntryAdded(GoalId goal, Entry entry, Occasion on) implements PlanEvent {}

    record EntryEdited(GoalId goal, Entry before, Entry after, Occasion on) implements PlanEvent {}

    record EntryRemoved(GoalId goal, Entry entry, Occasion on) implements PlanEvent {}

    record StepsReordered(GoalId goal, List<EntryId> order, Occasion on) implements PlanEvent {}
}
