package org.mentoring.pairing.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Rejection.Kind.FULL;
import static org.mentoring.pairing.domain.Rejection.Kind.INVALID;
import static org.mentoring.pairing.domain.Rejection.Kind.KEY_REUSED;
import static org.mentoring.pairing.domain.Rejection.Kind.NOT_THERE;
import static org.mentoring.pairing.domain.Scenario.given;
import static org.mentoring.pairing.plan.domain.PlanScenes.COMMENT;
import static org.mentoring.pairing.plan.domain.PlanScenes.GOAL;
import static org.mentoring.pairing.plan.domain.PlanScenes.LATER;
import static org.mentoring.pairing.plan.domain.PlanScenes.LENA;
import static org.mentoring.pairing.plan.domain.PlanScenes.MARTA;
import static org.mentoring.pairing.plan.domain.PlanScenes.NOON;
import static org.mentoring.pairing.plan.domain.PlanScenes.PAIRING;
import static org.mentoring.pairing.plan.domain.PlanScenes.STEP;
import static org.mentoring.pairing.plan.domain.PlanScenes.aim;
import static org.mentoring.pairing.plan.domain.PlanScenes.by;
import static org.mentoring.pairing.plan.domain.PlanScenes.fullGoal;
import static org.mentoring.pairing.plan.domain.PlanScenes.goal;
import static org.mentoring.pairing.plan.domain.PlanScenes.plan;
import static org.mentoring.pairing.plan.domain.PlanScenes.step;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.PlanId;
import org.mentoring.pairing.domain.Scenario.Outcome;
import org.mentoring.pairing.plan.domain.PlanCommand.AddEntry;
import org.mentoring.pairing.plan.domain.PlanCommand.AddGoal;
import org.mentoring.pairing.plan.domain.PlanCommand.EditEntry;
import org.mentoring.pairing.plan.domain.PlanCommand.EditGoal;
import org.mentoring.pairing.plan.domain.PlanCommand.RemoveEntry;
import org.mentoring.pairing.plan.domain.PlanCommand.ReorderGoals;
import org.mentoring.pairing.plan.domain.PlanCommand.TurnGoal;
import org.mentoring.pairing.plan.domain.PlanEvent.GoalAdded;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class PlanDeciderTest {

    private static final GoalId NEW = new GoalId("new");
    private static final LocalDate PAST = LocalDate.of(2026, 3, 1);

    @Test
    void theMenteeAddsAGoal() {
        decided(plan(), new AddGoal(NEW, aim("Delegate")))
                .then(new GoalAdded(Goal.begin(NEW, aim("Delegate"), LATER), by(LENA)));
    }

    @Test
    void addingTheSameGoalAgainChangesNothing() {
        decided(plan(goal("new")), new AddGoal(NEW, goal("new").aim())).nothingHappens();
    }

    @Test
    void oneKeyIsForOneGoal() {
        decided(plan(goal("new")), new AddGoal(NEW, aim("Delegate"))).isRefused(KEY_REUSED);
        given(plan(goal("new")))
                .when(it ->
                        GoalMoves.addAgain(
                                it,
                                new PlanId("another"),
                                new AddGoal(NEW, goal("new").aim()),
                                by(LENA)))
                .isRefused(KEY_REUSED);
    }

    @Test
    void oneKeyIsForOneEntryOfOneGoal() {
        var plan = plan(fullGoal(GoalStatus.OPEN), goal("goal2"));

        decided(plan, new AddEntry(GOAL, step())).nothingHappens();
        decided(plan, new AddEntry(GOAL, new Step(STEP, "Another", null, null)))
                .isRefused(KEY_REUSED);
        decided(plan, new AddEntry(new GoalId("goal2"), step())).isRefused(KEY_REUSED);
    }

    /// At noon in Greenwich on the third it is still midnight on Baker Island.
    @ParameterizedTest
    @CsvSource({
        "2026-03-03, GoalAdded, GoalEdited, EntryAdded",
        "2026-03-02, INVALID, INVALID, INVALID",
        "2030-01-01, GoalAdded, GoalEdited, EntryAdded"
    })
    void nothingIsDueOnADayThatIsOverEverywhere(
            LocalDate dueOn, String added, String edited, String step) {
        var plan = plan(goal(GOAL.value()));
        var aim = aim("Delegate", dueOn);

        assertThat(decided(plan, new AddGoal(NEW, aim)).inShort()).isEqualTo(added);
        assertThat(decided(plan, new EditGoal(GOAL, aim)).inShort()).isEqualTo(edited);
        assertThat(decided(plan, new AddEntry(GOAL, new Step(STEP, "Ask", dueOn, null))).inShort())
                .isEqualTo(step);
    }

    @Test
    void whatIsOverdueIsStillWordedBetterAndDone() {
        var overdue = Goal.begin(GOAL, aim("Delegate", PAST), NOON);
        var plan = plan(overdue.with(new Step(STEP, "Ask", PAST, null)));

        assertThat(decided(plan, new EditGoal(GOAL, aim("Delegate more", PAST))).inShort())
                .isEqualTo("GoalEdited");
        assertThat(decided(plan, new EditEntry(GOAL, new Step(STEP, "Ask", PAST, NOON))).inShort())
                .isEqualTo("EntryEdited");
        decided(plan, new TurnGoal(GOAL, aim("Delegate", PAST.minusDays(1)), "Why", null))
                .isRefused(INVALID);
    }

    @Test
    void aPlanHasALimitOfGoals() {
        var full =
                plan(
                        IntStream.range(0, PlanLimits.MOST_GOALS)
                                .mapToObj(number -> goal("goal" + number))
                                .toArray(Goal[]::new));

        decided(full, new AddGoal(NEW, aim("One more"))).isRefused(FULL);
        decided(full, new TurnGoal(GOAL, aim("Other"), "Why", NEW)).isRefused(FULL);
        decided(full, new PlanCommand.CopyTemplate("t", List.of(goal("more")))).isRefused(FULL);
        assertThat(decided(full, new TurnGoal(GOAL, aim("Other"), "Why", null)).inShort())
                .isEqualTo("GoalReworded");
    }

    @Test
    void aTemplateIsCopiedOnce() {
        var copy = new PlanCommand.CopyTemplate("t", List.of(goal("copied")));

        decided(plan(goal("copied")), copy).nothingHappens();
    }

    @Test
    void whatIsNotThereIsNotChanged() {
        var plan = plan(fullGoal(GoalStatus.OPEN));
        var nowhere = new GoalId("nowhere");

        decided(plan, new EditGoal(nowhere, aim("Other"))).isRefused(NOT_THERE);
        decided(plan, new AddEntry(nowhere, step())).isRefused(NOT_THERE);
        decided(plan, new RemoveEntry(GOAL, COMMENT, EntryKind.STEP)).isRefused(NOT_THERE);
        decided(plan, new EditEntry(GOAL, new Step(COMMENT, "Not mine", null, null)))
                .isRefused(NOT_THERE);
        var about = new EntryId("no step");
        var comment = new Comment(new EntryId("c"), LENA, NOON, null, "What step?", about);
        decided(plan, new AddEntry(GOAL, comment)).isRefused(NOT_THERE);
    }

    @ParameterizedTest
    @CsvSource({"'goal2,goal1', GoalsReordered", "'goal1,goal2', nothing", "'goal1', INVALID"})
    void anOrderNamesEachOnce(String order, String outcome) {
        var ids = List.of(order.split(",")).stream().map(GoalId::new).toList();

        assertThat(decided(plan(goal("goal1"), goal("goal2")), new ReorderGoals(ids)).inShort())
                .isEqualTo(outcome);
    }

    @Test
    void anOrderThatNamesOneTwiceIsNone() {
        decided(plan(goal("goal1"), goal("goal2")), new ReorderGoals(List.of(GOAL, GOAL)))
                .isRefused(INVALID);
    }

    @Test
    void onlyItsAuthorChangesAComment() {
        var plan = plan(fullGoal(GoalStatus.OPEN));
        var other = new PersonId("owen0000000000000001");
        var edit = new EditEntry(GOAL, new Comment(COMMENT, other, LATER, null, "No", null));

        assertThat(
                        given(plan)
                                .when(it -> PlanDecider.decide(it, edit, Part.MENTOR, by(other)))
                                .inShort())
                .isEqualTo("NOT_YOURS");
    }

    @Test
    void whoMentorsNowReadsAlongAndNobodyElse() {
        var owen = new PersonId("owen0000000000000001");
        var next = new PairingId("pairing0000000000002");
        var first = new GoalAdded(goal("goal1"), by(LENA));
        var second = new GoalAdded(goal("goal2"), new Occasion(LENA, LATER, next, Set.of(owen)));
        var third = new GoalAdded(goal("goal3"), new Occasion(LENA, LATER, null, Set.of()));

        var plan = PlanEvolution.evolve(plan(), first);
        assertThat(plan.mentors()).containsExactly(MARTA);
        assertThat(plan.pairing()).isEqualTo(PAIRING);
        plan = PlanEvolution.evolve(plan, second);
        assertThat(plan.mentors()).containsExactly(owen);
        assertThat(plan.pairing()).isEqualTo(next);
        plan = PlanEvolution.evolve(plan, third);
        assertThat(plan.mentors()).isEmpty();
        assertThat(plan.pairing()).isEqualTo(next);
        assertThat(plan.goals())
                .extracting(goal -> goal.id().value())
                .containsExactly("goal1", "goal2", "goal3");
    }

    static Outcome<PlanEvent> decided(Plan plan, PlanCommand command) {
        return given(plan).when(it -> PlanDecider.decide(it, command, Part.MENTEE, by(LENA)));
    }
}
