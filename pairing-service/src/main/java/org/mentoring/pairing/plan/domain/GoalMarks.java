package org.mentoring.pairing.plan.domain;

import static org.mentoring.pairing.domain.Decision.accepted;
import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.CONFLICT;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.plan.domain.PlanCommand.MarkGoal;
import org.mentoring.pairing.plan.domain.PlanEvent.GoalMarked;

/// How a goal is reached, dropped and opened again. A goal is reached or dropped from where it is
/// open, and nothing brings back one that another goal has replaced.
final class GoalMarks {

    private GoalMarks() {}

    static Decision<PlanEvent> mark(Plan plan, MarkGoal command, Occasion on) {
        return plan.goal(command.goal())
                .map(goal -> mark(goal, command, on))
                .orElseGet(Refusals::noGoal);
    }

    private static Decision<PlanEvent> mark(Goal goal, MarkGoal command, Occasion on) {
        var now = goal.standing().status();
        var wanted = command.status();
        if (wanted == GoalStatus.CHANGED) {
            return rejected(
                    CONFLICT, "change-direction", "A goal changes by saying what it becomes.");
        }
        if (now == wanted) {
            return accepted();
        }
        var reachable = goal.isOpen() || (wanted == GoalStatus.OPEN && now != GoalStatus.CHANGED);
        if (!reachable) {
            return Refusals.notOpen(goal);
        }
        var standing = new Standing(wanted, on.at(), command.reason(), null);
        return accepted(new GoalMarked(goal.id(), standing, on));
    }
}
