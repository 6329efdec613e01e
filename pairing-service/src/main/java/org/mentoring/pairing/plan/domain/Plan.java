package org.mentoring.pairing.plan.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.FULL;
import static org.mentoring.pairing.domain.Rejection.Kind.INVALID;
import static org.mentoring.pairing.domain.Rejection.Kind.KEY_REUSED;
import static org.mentoring.pairing.domain.Rejection.Kind.NOT_YOURS;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.PlanId;
import org.mentoring.pairing.plan.domain.PlanEvent.GoalAdded;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What one mentee wants to reach in one cohort. It belongs to the mentee and not to a pairing, so
/// that every mentor of this mentee sees the same goals and a re-match loses nothing.
///
/// @param pairing the pairing of this mentee through which the latest goal was added
/// @param mentors whose pairing with this mentee was active when the latest goal was added
/// @param goals in the order in which they were added
public record Plan(
        PlanId id,
        CohortId cohort,
        PersonId mentee,
        PairingId pairing,
        Set<PersonId> mentors,
        List<Goal> goals) {

    /// Goals of one plan; more than a person can pursue.
    public static final int MOST_GOALS = 50;

    public Plan {
        mentors = Set.copyOf(mentors);
        goals = List.copyOf(goals);
    }

    public static Decision<PlanEvent> decide(Plan plan, AddGoal command) {
        if (!command.by().equals(plan.mentee)) {
            return rejected(
                    NOT_YOURS,
                    "mentee-owns-goals",
                    "The goals are the mentee's: only the mentee adds one.");
        }
        return plan.goals.stream()
                .filter(goal -> goal.id().equals(command.goal().id()))
                .findFirst()
                .map(known -> again(known, command.goal()))
                .orElseGet(() -> plan.add(command));
    }

    /// What a goal comes to whose key has been used before, for a goal of this plan.
    ///
    /// @param asked the plan that the goal is sent to now
    public static Decision<PlanEvent> decideAgain(Plan known, PlanId asked, AddGoal command) {
        return asked.equals(known.id) ? decide(known, command) : keyReused();
    }

    private static Decision<PlanEvent> again(Goal known, Goal asked) {
        return known.sameWish(asked) ? accepted() : keyReused();
    }

    private static Decision<PlanEvent> keyReused() {
        return rejected(
                KEY_REUSED, "other-goal", "This Idempotency-Key was used for another goal.");
    }

    private Decision<PlanEvent> add(AddGoal command) {
        if (goals.size() >= MOST_GOALS) {
            return rejected(FULL, "too-many-goals", "A plan has 50 goals at most.");
        }
        if (overdue(command.goal())) {
            return rejected(INVALID, "due-in-the-past", "A goal is due in the future.");
        }
        return accepted(new GoalAdded(command.goal(), command.through(), command.mentors()));
    }

    /// A day is over only when it is over everywhere, twelve hours after midnight in Greenwich.
    private static boolean overdue(Goal goal) {
        var today = LocalDate.ofInstant(goal.addedAt(), ZoneOffset.ofHours(-12));
        return goal.dueOn() != null && goal.dueOn().isBefore(today);
    }

    public static Plan evolve(Plan plan, PlanEvent event) {
        return switch (event) {
            case GoalAdded added -> plan.with(added);
        };
    }

    /// Mentors are replaced and not joined: whoever has declined or left is told nothing more.
    private Plan with(GoalAdded added) {
        var allGoals = new ArrayList<>(goals);
        allGoals.add(added.goal());
        return new Plan(id, cohort, mentee, added.through(), added.mentors(), allGoals);
    }

    /// A goal is to be added.
    ///
    /// @param by who asks
    /// @param through the pairing under which this is asked
    /// @param mentors the mentee's mentors in this cohort at the moment
    public record AddGoal(PersonId by, Goal goal, PairingId through, Set<PersonId> mentors) {}
}
