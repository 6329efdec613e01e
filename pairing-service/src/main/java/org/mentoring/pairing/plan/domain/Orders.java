package org.mentoring.pairing.plan.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.INVALID;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.plan.domain.PlanEvent.GoalsReordered;
import org.mentoring.pairing.plan.domain.PlanEvent.StepsReordered;

import java.util.HashSet;
import java.util.List;

/// How goals and steps get another order.
final class Orders {

    private Orders() {}

    static Decision<PlanEvent> ofGoals(Plan plan, List<GoalId> order, Occasion on) {
        var now = plan.goals().stream().map(Goal::id).toList();
        return decide(now, order, new GoalsReordered(order, on));
    }

    static Decision<PlanEvent> ofSteps(Plan plan, GoalId id, List<EntryId> order, Occasion on) {
        return plan.goal(id)
                .map(goal ->
                        decide(
                                goal.steps().stream().map(Step::id).toList(),
                                order,
                                new StepsReordered(id, order, on)))
                .orElseGet(Refusals::noGoal);
    }

    private static <T> Decision<PlanEvent> decide(List<T> now, List<T> order, PlanEvent event) {
        if (now.equals(order)) {
            return accepted();
        }
        var same = now.size() == order.size() && new HashSet<>(now).equals(new HashSet<>(order));
        return same
                ? accepted(event)
                : rejected(INVALID, "not-an-order", "Name each of them once, in the new order.");
    }
}
