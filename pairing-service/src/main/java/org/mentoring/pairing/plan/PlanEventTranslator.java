package org.mentoring.pairing.plan;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.plan.GoalHorizon;
import org.mentoring.contracts.plan.GoalStatus;
import org.mentoring.contracts.plan.GoalView;
import org.mentoring.contracts.plan.PlanGoalAdded;
import org.mentoring.contracts.plan.PlanView;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.plan.domain.Goal;
import org.mentoring.pairing.plan.domain.Horizon;
import org.mentoring.pairing.plan.domain.Plan;
import org.mentoring.pairing.plan.domain.PlanEvent;

import java.util.List;

/// What subscribers learn of a plan: ids, dates and states. The goals' words stay here.
final class PlanEventTranslator {

    private PlanEventTranslator() {}

    static List<MentoringEvent> translate(Plan plan, PlanEvent event) {
        return switch (event) {
            case PlanEvent.GoalAdded(var goal, _, _) ->
                    List.of(
                            new PlanGoalAdded(
                                    goal.id(),
                                    horizonOf(goal.horizon()),
                                    goal.dueOn(),
                                    viewOf(plan)));
        };
    }

    private static PlanView viewOf(Plan plan) {
        return new PlanView(
                plan.id().value(),
                plan.pairing().value(),
                plan.cohort().value(),
                plan.mentee().value(),
                plan.mentors().stream().map(PersonId::value).sorted().toList(),
                plan.goals().stream().map(PlanEventTranslator::viewOf).toList());
    }

    private static GoalView viewOf(Goal goal) {
        return new GoalView(goal.id(), horizonOf(goal.horizon()), statusOf(goal), goal.dueOn());
    }

    private static GoalHorizon horizonOf(Horizon horizon) {
        return switch (horizon) {
            case SHORT_TERM -> GoalHorizon.SHORT_TERM;
            case LONG_TERM -> GoalHorizon.LONG_TERM;
        };
    }

    private static GoalStatus statusOf(Goal goal) {
        return switch (goal.status()) {
            case OPEN -> GoalStatus.OPEN;
            case REACHED -> GoalStatus.REACHED;
            case CHANGED -> GoalStatus.CHANGED;
            case DROPPED -> GoalStatus.DROPPED;
        };
    }
}
