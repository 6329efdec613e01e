package org.mentoring.pairing.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The state that an event leads to.
public final class PlanEvolution {

    private PlanEvolution() {}

    public static Plan evolve(Plan plan, PlanEvent event) {
        var changed = changed(plan.on(event.on()), event);
        return PlanHistory.of(plan, event).map(changed::with).orElse(changed);
    }

    private static Plan changed(Plan plan, PlanEvent event) {
        return switch (event) {
            case PlanEvent.GoalAdded(var goal, _) -> plan.adding(List.of(goal));
            case PlanEvent.TemplateCopied(_, var goals, _) -> plan.adding(goals);
            case PlanEvent.GoalsBrought brought -> brought(plan, brought);
            case PlanEvent.Forgotten(var person, _) -> Forgetting.without(plan, person);
            case PlanEvent.GoalEdited(var id, var aim, _) -> plan.with(id, it -> it.with(aim));
            case PlanEvent.GoalReworded(var id, var aim, _, _) -> plan.with(id, it -> it.with(aim));
            case PlanEvent.GoalReplaced replaced -> replaced(plan, replaced);
            case PlanEvent.GoalMarked(var id, var standing, _) ->
                    plan.with(id, it -> it.with(standing));
            case PlanEvent.GoalsReordered(var order, _) ->
                    plan.with(ordered(plan.goals(), Goal::id, order));
            case PlanEvent.EntryAdded(var id, var entry, _) -> plan.with(id, it -> it.with(entry));
            case PlanEvent.EntryEdited(var id, _, var after, _) ->
                    plan.with(id, it -> it.with(after.id(), _ -> after));
            case PlanEvent.EntryRemoved(var id, var entry, _) ->
                    plan.with(id, it -> it.without(entry.id()));
            case PlanEvent.StepsReordered(var id, var order, _) ->
                    plan.with(id, it -> reordered(it, order));
        };
    }

    private static Plan brought(Plan plan, PlanEvent.GoalsBrought event) {
        var changed = plan.bringing(event.from(), event.changes());
        for (var goal : event.goals()) {
            changed = changed.with(goal.id(), _ -> goal);
        }
        return changed.adding(event.fresh());
    }

    private static Plan replaced(Plan plan, PlanEvent.GoalReplaced event) {
        var standing = Standing.replaced(event.successor().id(), event.reason(), event.on().at());
        return plan.with(event.goal(), it -> it.with(standing)).adding(List.of(event.successor()));
    }

    private static Goal reordered(Goal goal, List<EntryId> order) {
        var entries = new ArrayList<Entry>(ordered(goal.steps(), Step::id, order));
        goal.entries().stream().filter(it -> it.kind() != EntryKind.STEP).forEach(entries::add);
        return goal.with(entries);
    }

    private static <T, I> List<T> ordered(List<T> all, Function<T, I> idOf, List<I> order) {
        return order.stream()
                .flatMap(id -> all.stream().filter(it -> idOf.apply(it).equals(id)))
                .toList();
    }
}
