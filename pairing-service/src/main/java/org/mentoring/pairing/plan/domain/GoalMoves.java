package org.mentoring.pairing.plan.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.FULL;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.domain.PlanId;
import org.mentoring.pairing.plan.domain.PlanCommand.AddGoal;
import org.mentoring.pairing.plan.domain.PlanCommand.BringGoals;
import org.mentoring.pairing.plan.domain.PlanCommand.CopyTemplate;
import org.mentoring.pairing.plan.domain.PlanCommand.EditGoal;
import org.mentoring.pairing.plan.domain.PlanCommand.TurnGoal;
import org.mentoring.pairing.plan.domain.PlanEvent.GoalAdded;
import org.mentoring.pairing.plan.domain.PlanEvent.GoalEdited;
import org.mentoring.pairing.plan.domain.PlanEvent.GoalReplaced;
import org.mentoring.pairing.plan.domain.PlanEvent.GoalReworded;
import org.mentoring.pairing.plan.domain.PlanEvent.GoalsBrought;
import org.mentoring.pairing.plan.domain.PlanEvent.TemplateCopied;

import java.time.LocalDate;
import java.util.Optional;

/// How goals come, and how their aims change.
public final class GoalMoves {

    private GoalMoves() {}

    /// What a goal comes to whose key has been used before, for a goal of this plan.
    ///
    /// @param asked the plan that the goal is sent to now
    public static Decision<PlanEvent> addAgain(
            Plan known, PlanId asked, AddGoal command, Occasion on) {
        return asked.equals(known.id()) ? add(known, command, on) : Refusals.keyReused();
    }

    static Decision<PlanEvent> add(Plan plan, AddGoal command, Occasion on) {
        return plan.goal(command.id())
                .map(known -> again(known, command.aim()))
                .orElseGet(() -> addNew(plan, command, on));
    }

    private static Decision<PlanEvent> again(Goal known, Aim asked) {
        return known.aim().equals(asked) ? accepted() : Refusals.keyReused();
    }

    private static Decision<PlanEvent> addNew(Plan plan, AddGoal command, Occasion on) {
        if (!hasRoom(plan, 1)) {
            return full();
        }
        return isOver(command.aim().dueOn(), null, on)
                ? Refusals.overdue()
                : accepted(new GoalAdded(Goal.begin(command.id(), command.aim(), on.at()), on));
    }

    /// Goals that are there already were copied by the same request before.
    static Decision<PlanEvent> copy(Plan plan, CopyTemplate command, Occasion on) {
        var fresh =
                command.goals().stream().filter(goal -> plan.goal(goal.id()).isEmpty()).toList();
        if (fresh.isEmpty()) {
            return accepted();
        }
        return hasRoom(plan, fresh.size())
                ? accepted(new TemplateCopied(command.template(), fresh, on))
                : full();
    }

    /// What was within the limits of one plan is within those of another. What was brought before
    /// is the mentee's here since then, and stays as they have changed it.
    static Decision<PlanEvent> bring(Plan plan, BringGoals command, Occasion on) {
        if (plan.hasBrought(command.from(), command.changes())) {
            return accepted();
        }
        var changed =
                command.goals().stream()
                        .filter(goal -> !plan.goal(goal.id()).equals(Optional.of(goal)))
                        .toList();
        var fresh = changed.stream().filter(goal -> plan.goal(goal.id()).isEmpty()).toList();
        return accepted(new GoalsBrought(command.from(), command.changes(), changed, fresh, on));
    }

    static Decision<PlanEvent> edit(Plan plan, EditGoal command, Occasion on) {
        return plan.goal(command.goal())
                .map(goal -> edit(goal, command.aim(), on))
                .orElseGet(Refusals::noGoal);
    }

    private static Decision<PlanEvent> edit(Goal goal, Aim aim, Occasion on) {
        var refusal = refusal(goal, aim, on);
        if (refusal != null) {
            return refusal;
        }
        return goal.aim().equals(aim) ? accepted() : accepted(new GoalEdited(goal.id(), aim, on));
    }

    static Decision<PlanEvent> turn(Plan plan, TurnGoal command, Occasion on) {
        return plan.goal(command.goal())
                .map(goal -> turn(plan, goal, command, on))
                .orElseGet(Refusals::noGoal);
    }

    private static Decision<PlanEvent> turn(Plan plan, Goal goal, TurnGoal command, Occasion on) {
        var refusal = refusal(goal, command.aim(), on);
        if (refusal != null) {
            return refusal;
        }
        var successor = command.successor();
        if (successor == null) {
            return accepted(new GoalReworded(goal.id(), command.aim(), command.reason(), on));
        }
        var next = Goal.begin(successor, command.aim(), on.at());
        return hasRoom(plan, 1)
                ? accepted(new GoalReplaced(goal.id(), next, command.reason(), on))
                : full();
    }

    private static @Nullable Decision<PlanEvent> refusal(Goal goal, Aim wanted, Occasion on) {
        if (!goal.isOpen()) {
            return Refusals.notOpen(goal);
        }
        return isOver(wanted.dueOn(), goal.aim().dueOn(), on) ? Refusals.overdue() : null;
    }

    /// A date that has passed may stay as it is.
    private static boolean isOver(
            @Nullable LocalDate wanted, @Nullable LocalDate before, Occasion on) {
        return wanted != null && !wanted.equals(before) && Refusals.isOver(wanted, on.at());
    }

    private static boolean hasRoom(Plan plan, int goals) {
        return plan.goals().size() + goals <= PlanLimits.MOST_GOALS;
    }

    private static Decision<PlanEvent> full() {
        return rejected(FULL, "too-many-goals", "A plan has 50 goals at most.");
    }
}
