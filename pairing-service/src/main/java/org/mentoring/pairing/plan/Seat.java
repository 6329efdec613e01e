package org.mentoring.pairing.plan;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.PlanId;
import org.mentoring.pairing.plan.domain.Occasion;
import org.mentoring.pairing.plan.domain.Part;
import org.mentoring.pairing.plan.domain.Plan;

import java.time.Instant;
import java.util.Set;

/// Where a caller sits before a plan: which plan it is, and what the caller is to it.
///
/// @param path where the plan is found by this way
/// @param through the pairing under which changes are made; null where the mentee has none
/// @param mentors everybody whose pairing with the mentee is active
/// @param open whether changes may be made by this way
record Seat(
        String path,
        CohortId cohort,
        PersonId mentee,
        PersonId caller,
        Part part,
        @Nullable PairingId through,
        Set<PersonId> mentors,
        boolean open) {

    PlanId plan() {
        return MongoPlans.idOf(cohort, mentee);
    }

    Plan emptyPlan() {
        return Plan.empty(plan(), cohort, mentee);
    }

    Occasion on(Instant at) {
        return new Occasion(caller, at, through, mentors);
    }
}
