package org.mentoring.pairing.plan.domain;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a plan remembers of a change: everything that the mentee plans, and nothing of comments and
/// reflections, which are gone when their author removes them.
final class PlanHistory {

    private PlanHistory() {}

    static Optional<PastChange> of(Plan before, PlanEvent event) {
        return Optional.ofNullable(noted(before, event)).map(note -> note.at(before, event.on()));
    }

    private static @Nullable Note noted(Plan before, PlanEvent event) {
        return switch (event) {
            case PlanEvent.GoalAdded(var goal, _) ->
                    new Note(ChangeKind.GOAL_ADDED, goal.id(), null, Map.of(), null);
            case PlanEvent.TemplateCopied _ ->
                    new Note(ChangeKind.TEMPLATE_COPIED, null, null, Map.of(), null);
            case PlanEvent.GoalsBrought _ ->
                    new Note(ChangeKind.GOALS_BROUGHT, null, null, Map.of(), null);
            case PlanEvent.Forgotten _ -> null;
            case PlanEvent.GoalEdited(var id, var aim, _) ->
                    aim(before, ChangeKind.GOAL_EDITED, id, aim, null);
            case PlanEvent.GoalReworded(var id, var aim, var reason, _) ->
                    aim(before, ChangeKind.GOAL_REWORDED, id, aim, reason);
            case PlanEvent.GoalReplaced(var id, _, var reason, _) ->
                    standing(before, ChangeKind.GOAL_REPLACED, id, reason);
            case PlanEvent.GoalMarked(var id, var standing, _) ->
                    standing(before, kindOf(standing.status()), id, standing.reason());
            case PlanEvent.GoalsReordered _ ->
                    ordered(
                            ChangeKind.GOALS_REORDERED,
                            null,
                            before.goals().stream().map(it -> it.id().value()).toList());
            case PlanEvent.StepsReordered(var id, _, _) ->
                    ordered(ChangeKind.STEPS_REORDERED, id, stepsOf(before, id));
            case PlanEvent.EntryAdded(var id, var entry, _) -> EntryNotes.added(id, entry);
            case PlanEvent.EntryEdited(var id, var known, var after, _) ->
                    EntryNotes.edited(id, known, after);
            case PlanEvent.EntryRemoved(var id, var entry, _) -> EntryNotes.removed(id, entry);
        };
    }

    private static Note aim(
            Plan before, ChangeKind kind, GoalId id, Aim aim, @Nullable String reason) {
        var known = before.goal(id).map(goal -> Wording.of(goal.aim())).orElseGet(Map::of);
        return new Note(kind, id, null, Wording.changed(known, Wording.of(aim)), reason);
    }

    private static Note standing(Plan before, ChangeKind kind, GoalId id, @Nullable String reason) {
        var known = before.goal(id).map(goal -> Wording.of(goal.standing())).orElseGet(Map::of);
        return new Note(kind, id, null, known, reason);
    }

    private static Note ordered(ChangeKind kind, @Nullable GoalId goal, List<String> order) {
        return new Note(kind, goal, null, Map.of("order", String.join(" ", order)), null);
    }

    private static List<String> stepsOf(Plan before, GoalId id) {
        return before.goal(id).stream()
                .flatMap(goal -> goal.steps().stream())
                .map(step -> step.id().value())
                .toList();
    }

    private static ChangeKind kindOf(GoalStatus marked) {
        return switch (marked) {
            case OPEN -> ChangeKind.GOAL_REOPENED;
            case REACHED -> ChangeKind.GOAL_REACHED;
            case DROPPED -> ChangeKind.GOAL_DROPPED;
            case CHANGED -> ChangeKind.GOAL_REPLACED;
        };
    }

    /// A past change without its number, time and author.
    record Note(
            ChangeKind kind,
            @Nullable GoalId goal,
            @Nullable EntryId entry,
            Map<String, String> before,
            @Nullable String reason) {

        PastChange at(Plan plan, Occasion on) {
            return new PastChange(
                    plan.changes() + 1, on.at(), on.by(), kind, goal, entry, before, reason);
        }
    }
}
