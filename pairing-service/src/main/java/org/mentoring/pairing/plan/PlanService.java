package org.mentoring.pairing.plan;

import org.mentoring.pairing.Decider;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.pairing.KnownPairing;
import org.mentoring.pairing.pairing.KnownPairings;
import org.mentoring.pairing.plan.domain.Goal;
import org.mentoring.pairing.plan.domain.Plan;
import org.mentoring.pairing.plan.domain.PlanEvent;
import org.mentoring.runtime.aggregate.Creation;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.problem.ProblemException;

import java.util.List;
import java.util.Set;

/// A mentee's plan, reached through any of the mentee's pairings.
final class PlanService {

    private static final Decider<Plan, PlanEvent> DECIDER =
            new Decider<>(Plan::evolve, PlanEventTranslator::translate);

    private static final long NOT_BEGUN = 0;

    private final MongoPlans plans;
    private final KnownPairings pairings;

    PlanService(MongoPlans plans, KnownPairings pairings) {
        this.plans = plans;
        this.pairings = pairings;
    }

    /// The plan as this caller sees it; without goals, at version 0, when none was added yet.
    Seen find(Caller caller, PairingId id) {
        var pairing = pairings.find(caller, id);
        return seen(pairing, stored(pairing));
    }

    /// Adds the mentee's goal. Goals may be added side by side, so no version is asked for; the
    /// same goal sent again is found again, even when it could not be added any more.
    ///
    /// @throws RejectedException the key was used for another goal, of this plan or another one
    Seen addGoal(Caller caller, PairingId id, Goal goal) {
        var pairing = pairings.find(caller, id);
        var by = new PersonId(caller.personIdOrNotFound());
        var command = new Plan.AddGoal(by, goal, id, pairing.mentorsOfMentee());
        return seen(
                pairing,
                plans.findByGoal(goal.id())
                        .map(plan -> again(pairing, plan, command))
                        .orElseGet(() -> added(pairing, command)));
    }

    private static Stored<Plan> again(
            KnownPairing pairing, Stored<Plan> known, Plan.AddGoal command) {
        var asked = MongoPlans.idOf(pairing.cohort(), pairing.mentee());
        Decider.accepted(Plan.decideAgain(known.state(), asked, command));
        return known;
    }

    private Stored<Plan> added(KnownPairing pairing, Plan.AddGoal command) {
        if (!pairing.open()) {
            throw ProblemException.conflict("declined", "This pairing was declined.");
        }
        var empty = emptyPlan(pairing);
        var first = DECIDER.change(empty, Plan.decide(empty, command));
        return switch (plans.create(empty.id(), first)) {
            case Creation.Created(var created) -> created;
            case Creation.Existing<Plan> _ ->
                    plans.change(
                            empty.id(), plan -> DECIDER.change(plan, Plan.decide(plan, command)));
        };
    }

    private Stored<Plan> stored(KnownPairing pairing) {
        var empty = emptyPlan(pairing);
        return plans.find(empty.id())
                .orElseGet(() -> new Stored<>(empty.id().value(), NOT_BEGUN, empty));
    }

    private static Plan emptyPlan(KnownPairing pairing) {
        var id = MongoPlans.idOf(pairing.cohort(), pairing.mentee());
        return new Plan(id, pairing.cohort(), pairing.mentee(), pairing.id(), Set.of(), List.of());
    }

    /// Words are the mentee's own, and the mentor's to read once both have accepted each other.
    private static Seen seen(KnownPairing pairing, Stored<Plan> plan) {
        var read = pairing.callerIsMentee() || (pairing.callerIsMentor() && pairing.active());
        return new Seen(plan, read);
    }

    /// A plan, and whether its words may be shown.
    record Seen(Stored<Plan> stored, boolean withWords) {}
}
