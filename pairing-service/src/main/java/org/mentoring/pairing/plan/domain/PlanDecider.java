package org.mentoring.pairing.plan.domain;

import static org.mentoring.pairing.domain.Decision.rejected;
import static org.mentoring.pairing.domain.Rejection.Kind.FULL;
import static org.mentoring.pairing.domain.Rejection.Kind.NOT_YOURS;

import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.plan.domain.PlanCommand.AddEntry;
import org.mentoring.pairing.plan.domain.PlanCommand.EditEntry;
import org.mentoring.pairing.plan.domain.PlanCommand.RemoveEntry;

/// Who may change a plan how, and what follows from it.
public final class PlanDecider {

    private PlanDecider() {}

    /// What a command comes to.
    ///
    /// @param part what the one who asks is to the plan
    public static Decision<PlanEvent> decide(
            Plan plan, PlanCommand command, Part part, Occasion on) {
        return mayAsk(part, command)
                ? withinLimits(plan, decided(plan, command, on))
                : rejected(
                        NOT_YOURS,
                        "mentee-owns-goals",
                        "The plan is the mentee's own; mentors of a running pairing comment on"
                                + " it.");
    }

    private static boolean mayAsk(Part part, PlanCommand command) {
        return switch (part) {
            case MENTEE -> true;
            case MENTOR -> isAboutComment(command);
            case ONLOOKER -> false;
        };
    }

    private static boolean isAboutComment(PlanCommand command) {
        return switch (command) {
            case AddEntry(_, var entry) -> entry.kind() == EntryKind.COMMENT;
            case EditEntry(_, var entry) -> entry.kind() == EntryKind.COMMENT;
            case RemoveEntry(_, _, var kind) -> kind == EntryKind.COMMENT;
            case PlanCommand.AddGoal _,
                    PlanCommand.CopyTemplate _,
                    PlanCommand.BringGoals _,
                    PlanCommand.EditGoal _,
                    PlanCommand.TurnGoal _,
                    PlanCommand.MarkGoal _,
                    PlanCommand.ReorderGoals _,
                    PlanCommand.ReorderSteps _ ->
                    false;
        };
    }

    private static Decision<PlanEvent> decided(Plan plan, PlanCommand command, Occasion on) {
        return switch (command) {
            case PlanCommand.AddGoal add -> GoalMoves.add(plan, add, on);
            case PlanCommand.CopyTemplate copy -> GoalMoves.copy(plan, copy, on);
            case PlanCommand.BringGoals bring -> GoalMoves.bring(plan, bring, on);
            case PlanCommand.EditGoal edit -> GoalMoves.edit(plan, edit, on);
            case PlanCommand.TurnGoal turn -> GoalMoves.turn(plan, turn, on);
            case PlanCommand.MarkGoal mark -> GoalMarks.mark(plan, mark, on);
            case PlanCommand.ReorderGoals(var order) -> Orders.ofGoals(plan, order, on);
            case PlanCommand.ReorderSteps(var goal, var order) ->
                    Orders.ofSteps(plan, goal, order, on);
            case AddEntry(var goal, var entry) -> EntryMoves.add(plan, goal, entry, on);
            case EditEntry(var goal, var entry) -> EntryMoves.edit(plan, goal, entry, on);
            case RemoveEntry(var goal, var entry, var kind) ->
                    EntryMoves.remove(plan, goal, entry, kind, on);
        };
    }

    /// Whatever makes the plan no larger is possible in a full one too.
    private static Decision<PlanEvent> withinLimits(Plan plan, Decision<PlanEvent> decision) {
        if (!(decision instanceof Decision.Accepted(var events)) || events.isEmpty()) {
            return decision;
        }
        var after = plan;
        for (var event : events) {
            after = PlanEvolution.evolve(after, event);
        }
        if (after.changes() > PlanLimits.MOST_CHANGES) {
            return rejected(FULL, "too-many-changes", "A plan remembers 10,000 changes at most.");
        }
        var bytes = PlanWeight.of(after);
        return bytes > PlanLimits.MOST_BYTES && bytes > PlanWeight.of(plan)
                ? rejected(
                        FULL,
                        "plan-too-long",
                        "A plan holds 128 KiB of words at most: shorten or remove something"
                                + " first.")
                : decision;
    }
}
