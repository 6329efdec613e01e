package org.mentoring.pairing.plan;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.RejectedException;
import org.mentoring.pairing.plan.domain.GoalMoves;
import org.mentoring.pairing.plan.domain.Part;
import org.mentoring.pairing.plan.domain.PastChange;
import org.mentoring.pairing.plan.domain.Plan;
import org.mentoring.pairing.plan.domain.PlanCommand;
import org.mentoring.pairing.plan.domain.PlanDecider;
import org.mentoring.pairing.plan.domain.PlanEvent;
import org.mentoring.pairing.plan.domain.PlanEvolution;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.Creation;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;
import org.mentoring.web.problem.ProblemException;

import java.time.InstantSource;

/// A mentee's plan, by whatever way the caller has come to it.
final class PlanService {

    static final Decider<Plan, PlanEvent> DECIDER =
            new Decider<>(PlanEvolution::evolve, PlanEventTranslator::translate);

    private static final long NOT_BEGUN = 0;

    private final MongoPlans plans;
    private final InstantSource clock;

    PlanService(MongoPlans plans, InstantSource clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /// The plan as this caller sees it; without goals, at version 0, when it has not begun.
    Seen find(Seat seat) {
        return seen(seat, stored(seat));
    }

    /// What happened to the plan, the latest first.
    Page<PastChange> history(Seat seat, PageRequest page) {
        return plans.history(stored(seat).state(), page);
    }

    /// Adds the mentee's goal. Goals may be added side by side, so no version is asked for; the
    /// same goal sent again is found again, even when it could not be added any more.
    ///
    /// @throws RejectedException the key was used for another goal, of this plan or another one
    Seen addGoal(Seat seat, PlanCommand.AddGoal command) {
        return seen(
                seat,
                plans.findByGoal(command.id(), seat.plan())
                        .map(plan -> again(seat, plan, command))
                        .orElseGet(() -> begin(seat, command)));
    }

    private Stored<Plan> again(Seat seat, Stored<Plan> known, PlanCommand.AddGoal command) {
        var on = seat.on(clock.instant());
        Decider.accepted(GoalMoves.addAgain(known.state(), seat.plan(), command, on));
        return known;
    }

    /// Copies goals of a template, which begins a plan or makes it longer.
    Seen copyTemplate(Seat seat, PlanCommand.CopyTemplate command) {
        return seen(seat, begin(seat, command));
    }

    private Stored<Plan> begin(Seat seat, PlanCommand command) {
        requireOpen(seat);
        var empty = seat.emptyPlan();
        return switch (plans.create(empty.id(), decide(seat, empty, command))) {
            case Creation.Created(var created) -> created;
            case Creation.Existing<Plan> _ ->
                    plans.change(empty.id(), null, plan -> decide(seat, plan, command));
        };
    }

    /// Changes what the plan has.
    ///
    /// @param version what the caller has read; null where changes may come side by side
    Seen change(Seat seat, @Nullable Long version, PlanCommand command) {
        requireOpen(seat);
        return seen(seat, plans.change(seat.plan(), version, plan -> decide(seat, plan, command)));
    }

    private Change<Plan> decide(Seat seat, Plan plan, PlanCommand command) {
        var on = seat.on(clock.instant());
        return DECIDER.change(plan, PlanDecider.decide(plan, command, seat.part(), on));
    }

    private static void requireOpen(Seat seat) {
        if (!seat.open()) {
            throw ProblemException.conflict(
                    "pairing-over",
                    "This pairing is over: the mentee goes on with the plan in the cohort.");
        }
    }

    private Stored<Plan> stored(Seat seat) {
        return plans.find(seat.plan())
                .orElseGet(() -> new Stored<>(seat.plan().value(), NOT_BEGUN, seat.emptyPlan()));
    }

    private static Seen seen(Seat seat, Stored<Plan> plan) {
        return new Seen(plan, seat.part(), seat.path());
    }

    /// A plan, what the one who sees it is to it, and where it was found.
    record Seen(Stored<Plan> stored, Part part, String path) {}
}
