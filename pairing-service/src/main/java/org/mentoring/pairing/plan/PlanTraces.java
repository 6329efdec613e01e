package org.mentoring.pairing.plan;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.people.Traces;
import org.mentoring.pairing.plan.domain.Forgetting;

import java.time.InstantSource;

/// Removes what somebody has planned, and what they have said about the plans of others. The past
/// of a plan goes last: nobody writes to it once the plan is empty.
final class PlanTraces implements Traces {

    private final MongoPlans plans;
    private final InstantSource clock;

    PlanTraces(MongoPlans plans, InstantSource clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public void forget(PersonId person) {
        var now = clock.instant();
        for (var id : plans.withWordsOf(person)) {
            plans.change(
                    id,
                    null,
                    plan -> PlanService.DECIDER.change(plan, Forgetting.decide(plan, person, now)));
        }
        plans.forgetPastOf(person);
    }
}
