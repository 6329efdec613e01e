package org.mentoring.pairing.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.plan.domain.PlanScenes.COMMENT;
import static org.mentoring.pairing.plan.domain.PlanScenes.GOAL;
import static org.mentoring.pairing.plan.domain.PlanScenes.ITEM;
import static org.mentoring.pairing.plan.domain.PlanScenes.LATER;
import static org.mentoring.pairing.plan.domain.PlanScenes.LENA;
import static org.mentoring.pairing.plan.domain.PlanScenes.MARTA;
import static org.mentoring.pairing.plan.domain.PlanScenes.NOON;
import static org.mentoring.pairing.plan.domain.PlanScenes.REFLECTION;
import static org.mentoring.pairing.plan.domain.PlanScenes.STEP;
import static org.mentoring.pairing.plan.domain.PlanScenes.aim;
import static org.mentoring.pairing.plan.domain.PlanScenes.by;
import static org.mentoring.pairing.plan.domain.PlanScenes.fullGoal;
import static org.mentoring.pairing.plan.domain.PlanScenes.goal;
import static org.mentoring.pairing.plan.domain.PlanScenes.item;
import static org.mentoring.pairing.plan.domain.PlanScenes.plan;
import static org.mentoring.pairing.plan.domain.PlanScenes.step;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.Decision;
import org.mentoring.pairing.plan.domain.PlanCommand.AddEntry;
import org.mentoring.pairing.plan.domain.PlanCommand.EditEntry;
import org.mentoring.pairing.plan.domain.PlanCommand.EditGoal;
import org.mentoring.pairing.plan.domain.PlanCommand.MarkGoal;
import org.mentoring.pairing.plan.domain.PlanCommand.RemoveEntry;
import org.mentoring.pairing.plan.domain.PlanCommand.ReorderGoals;
import org.mentoring.pairing.plan.domain.PlanCommand.ReorderSteps;
import org.mentoring.pairing.plan.domain.PlanCommand.TurnGoal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a plan is after a change, and what it remembers of it.
class PlanEvolutionTest {

    private static final EntryId SECOND = new EntryId("step2");

    @Test
    void rewordingKeepsWhatWasBeforeAndWhy() {
        var plan = after(plan(goal("goal1")), new TurnGoal(GOAL, aim("Listen"), "Too early", null));

        assertThat(only(plan).aim()).isEqualTo(aim("Listen"));
        assertThat(only(plan).isOpen()).isTrue();
        assertThat(plan.past())
                .containsExactly(
                        new PastChange(
                                1,
                                LATER,
                                LENA,
                                ChangeKind.GOAL_REWORDED,
                                GOAL,
                                null,
                                Map.of("achievement", "Lead a team meeting"),
                                "Too early"));
    }

    @Test
    void replacingLeavesTheOldGoalWhereItCanBeRead() {
        var next = new GoalId("next");
        var plan = after(plan(goal("goal1")), new TurnGoal(GOAL, aim("Listen"), "Why", next));

        assertThat(plan.goals())
                .extracting(Goal::standing)
                .containsExactly(Standing.replaced(next, "Why", LATER), Standing.open(LATER));
        assertThat(plan.goals().getFirst().aim()).isEqualTo(goal("goal1").aim());
    }

    @Test
    void aGoalThatIsOpenedAgainHasNoReasonLeft() {
        var plan = plan(goal("goal1"));
        plan = after(plan, new MarkGoal(GOAL, GoalStatus.DROPPED, "No time"));
        assertThat(only(plan).standing().reason()).isEqualTo("No time");
        plan = after(plan, new MarkGoal(GOAL, GoalStatus.OPEN, null));

        assertThat(only(plan).standing()).isEqualTo(Standing.open(LATER));
        assertThat(plan.past())
                .extracting(PastChange::kind)
                .containsExactly(ChangeKind.GOAL_DROPPED, ChangeKind.GOAL_REOPENED);
        assertThat(plan.past().getLast().before())
                .isEqualTo(Map.of("status", "dropped", "reason", "No time"));
    }

    @Test
    void aStepIsDoneWhenItWasFirstMarked() {
        var done = new Step(STEP, "Watch one", null, NOON);
        var plan = after(plan(fullGoal(GoalStatus.OPEN)), new EditEntry(GOAL, done));
        assertThat(only(plan).steps().getFirst().doneAt()).isEqualTo(LATER);

        var reworded = new Step(STEP, "Watch two", null, NOON);
        var later = new Occasion(LENA, LATER.plusSeconds(1), null, Set.of());
        plan = after(plan, new EditEntry(GOAL, reworded), later);

        assertThat(only(plan).steps().getFirst().doneAt()).isEqualTo(LATER);
        assertThat(plan.past())
                .extracting(PastChange::kind)
                .containsExactly(ChangeKind.STEP_DONE, ChangeKind.STEP_EDITED);
        assertThat(plan.past().getLast().before()).isEqualTo(Map.of("text", "Watch one"));
    }

    @Test
    void learningIsTracked() {
        var done = new LearningItem(ITEM, item().offer(), LearningStatus.DONE, NOON);
        var plan = after(plan(fullGoal(GoalStatus.OPEN)), new EditEntry(GOAL, done));

        assertThat(only(plan).learning().getFirst().doneAt()).isEqualTo(LATER);
        assertThat(plan.past().getFirst().kind()).isEqualTo(ChangeKind.LEARNING_DONE);
        assertThat(plan.past().getFirst().before()).isEqualTo(Map.of("status", "planned"));
    }

    @Test
    void aRemovedStepIsRememberedAndWhatWasSaidAboutItStays() {
        var plan =
                after(plan(fullGoal(GoalStatus.OPEN)), new RemoveEntry(GOAL, STEP, EntryKind.STEP));

        assertThat(only(plan).steps()).isEmpty();
        assertThat(only(plan).comments())
                .containsExactly(new Comment(COMMENT, MARTA, NOON, null, "Start small", null));
        assertThat(plan.past().getFirst().before())
                .isEqualTo(Map.of("text", "Watch one", "done", "false"));
    }

    @Test
    void nothingIsRememberedOfCommentsAndReflections() {
        var plan = plan(fullGoal(GoalStatus.OPEN));
        var edit = new Comment(COMMENT, MARTA, LATER, null, "Start smaller", null);
        var event = PlanDecider.decide(plan, new EditEntry(GOAL, edit), Part.MENTOR, by(MARTA));
        plan = evolved(plan, event);
        plan = after(plan, new RemoveEntry(GOAL, REFLECTION, EntryKind.REFLECTION));

        assertThat(only(plan).comments())
                .containsExactly(new Comment(COMMENT, MARTA, NOON, LATER, "Start smaller", STEP));
        assertThat(only(plan).reflections()).isEmpty();
        assertThat(plan.past()).isEmpty();
        assertThat(plan.changes()).isZero();
    }

    @Test
    void goalsAndStepsStandInTheOrderTheyWereGiven() {
        var plan = plan(fullGoal(GoalStatus.OPEN), goal("goal2"));
        plan = after(plan, new AddEntry(GOAL, new Step(SECOND, "Hold one", null, null)));
        plan = after(plan, new ReorderSteps(GOAL, List.of(SECOND, STEP)));
        plan = after(plan, new ReorderGoals(List.of(new GoalId("goal2"), GOAL)));

        var goal = plan.goals().getLast();
        assertThat(goal.id()).isEqualTo(GOAL);
        assertThat(goal.steps()).extracting(Step::id).containsExactly(SECOND, STEP);
        assertThat(goal.entries()).hasSize(5).contains(step(), item());
        assertThat(plan.past().getLast().before()).isEqualTo(Map.of("order", "goal1 goal2"));
    }

    @Test
    void aDateThatWasNotThereBeforeWasEmpty() {
        var due = aim("Lead a team meeting", LocalDate.of(2026, 6, 30));
        var plan = after(plan(goal("goal1")), new EditGoal(GOAL, due));

        assertThat(plan.past().getFirst().before()).isEqualTo(Map.of("dueOn", ""));
    }

    private static Goal only(Plan plan) {
        assertThat(plan.goals()).hasSize(1);
        return plan.goals().getFirst();
    }

    private static Plan after(Plan plan, PlanCommand command) {
        return after(plan, command, by(LENA));
    }

    private static Plan after(Plan plan, PlanCommand command, Occasion on) {
        return evolved(plan, PlanDecider.decide(plan, command, Part.MENTEE, on));
    }

    private static Plan evolved(Plan plan, Decision<PlanEvent> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        var after = plan;
        for (var event : ((Decision.Accepted<PlanEvent>) decision).events()) {
            after = PlanEvolution.evolve(after, event);
        }
        return after;
    }
}
