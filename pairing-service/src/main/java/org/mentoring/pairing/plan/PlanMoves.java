package org.mentoring.pairing.plan;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.moves.TakenAlong;
import org.mentoring.pairing.plan.domain.Occasion;
import org.mentoring.pairing.plan.domain.Part;
import org.mentoring.pairing.plan.domain.Plan;
import org.mentoring.pairing.plan.domain.PlanCommand;
import org.mentoring.pairing.plan.domain.PlanDecider;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.Creation;
import org.mentoring.runtime.aggregate.Stored;

import java.time.InstantSource;

/// Takes the goals of a mentee along to another cohort, with all that belongs to them. The plan
/// that is left stays with the pairings that are over, and nobody changes it any more.
final class PlanMoves implements TakenAlong {

    private final MongoPlans plans;
    private final InstantSource clock;

    PlanMoves(MongoPlans plans, InstantSource clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public void take(PersonId mentee, CohortId from, CohortId to) {
        plans.find(MongoPlans.idOf(from, mentee))
                .map(Stored::state)
                .filter(plan -> !plan.goals().isEmpty())
                .ifPresent(left -> bring(left, to));
    }

    private void bring(Plan left, CohortId to) {
        var there = MongoPlans.idOf(to, left.mentee());
        var empty = Plan.empty(there, to, left.mentee());
        if (plans.create(there, brought(empty, left)) instanceof Creation.Existing<Plan>) {
            plans.change(there, null, plan -> brought(plan, left));
        }
    }

    private Change<Plan> brought(Plan plan, Plan left) {
        var on = new Occasion(left.mentee(), clock.instant(), plan.pairing(), plan.mentors());
        var command = new PlanCommand.BringGoals(left.id(), left.changes(), left.goals());
        var decision = PlanDecider.decide(plan, command, Part.MENTEE, on);
        return PlanService.DECIDER.change(plan, decision);
    }
}
