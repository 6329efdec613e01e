package org.mentoring.pairing.plan;

import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.plan.GoalHorizon;
import org.mentoring.contracts.plan.GoalProgress;
import org.mentoring.contracts.plan.GoalStatus;
import org.mentoring.contracts.plan.GoalView;
import org.mentoring.contracts.plan.PlanView;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.plan.domain.Goal;
import org.mentoring.pairing.plan.domain.Horizon;
import org.mentoring.pairing.plan.domain.LearningItem;
import org.mentoring.pairing.plan.domain.Plan;
import org.mentoring.pairing.plan.domain.Step;

import java.util.Comparator;

/// A plan as subscribers see it.
final class PublicPlan {

    private PublicPlan() {}

    /// Goals in the order in which they were added, whatever order the mentee gave them: that is
    /// what the contract says.
    static PlanView of(Plan plan) {
        var pairing = plan.pairing();
        return new PlanView(
                plan.id().value(),
                pairing == null ? null : pairing.value(),
                plan.cohort().value(),
                plan.mentee().value(),
                plan.mentors().stream().map(PersonId::value).sorted().toList(),
                plan.goals().stream()
                        .sorted(Comparator.comparing(Goal::addedAt))
                        .map(PublicPlan::viewOf)
                        .toList());
    }

    private static GoalView viewOf(Goal goal) {
        return new GoalView(
                goal.id().value(),
                horizonOf(goal.aim().horizon()),
                statusOf(goal),
                goal.aim().dueOn(),
                progressOf(goal));
    }

    private static @Nullable GoalProgress progressOf(Goal goal) {
        var steps = goal.steps();
        var learning = goal.learning();
        return steps.isEmpty() && learning.isEmpty()
                ? null
                : new GoalProgress(
                        steps.size(),
                        (int) steps.stream().filter(Step::done).count(),
                        learning.size(),
                        (int) learning.stream().filter(LearningItem::done).count());
    }

    static GoalHorizon horizonOf(Horizon horizon) {
        return switch (horizon) {
            case SHORT_TERM -> GoalHorizon.SHORT_TERM;
            case LONG_TERM -> GoalHorizon.LONG_TERM;
        };
    }

    private static GoalStatus statusOf(Goal goal) {
        return switch (goal.standing().status()) {
            case OPEN -> GoalStatus.OPEN;
            case REACHED -> GoalStatus.REACHED;
            case CHANGED -> GoalStatus.CHANGED;
            case DROPPED -> GoalStatus.DROPPED;
        };
    }
}
