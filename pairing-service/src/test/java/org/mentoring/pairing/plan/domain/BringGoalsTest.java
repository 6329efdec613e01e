package org.mentoring.pairing.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Scenario.given;
import static org.mentoring.pairing.plan.domain.PlanScenes.GOAL;
import static org.mentoring.pairing.plan.domain.PlanScenes.LENA;
import static org.mentoring.pairing.plan.domain.PlanScenes.aim;
import static org.mentoring.pairing.plan.domain.PlanScenes.by;
import static org.mentoring.pairing.plan.domain.PlanScenes.goal;
import static org.mentoring.pairing.plan.domain.PlanScenes.plan;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.Decision.Accepted;
import org.mentoring.pairing.domain.PlanId;
import org.mentoring.pairing.domain.Scenario.Outcome;
import org.mentoring.pairing.plan.domain.PlanCommand.BringGoals;
import org.mentoring.pairing.plan.domain.PlanEvent.GoalEdited;
import org.mentoring.pairing.plan.domain.PlanEvent.GoalsBrought;

import java.util.List;

/// Goals that Lena takes along from the plan of another cohort.
class BringGoalsTest {

    private static final PlanId LEFT = new PlanId("plan0000000000000002");
    private static final Goal KNOWN = goal(GOAL.value());
    private static final Goal CHANGED = KNOWN.with(aim("Changed where it was"));
    private static final Goal FRESH = goal("goal2");

    @Test
    void knownGoalsAreReplacedAndOthersAdded() {
        brought(plan(KNOWN), 5, CHANGED, FRESH)
                .then(new GoalsBrought(LEFT, 5, List.of(CHANGED, FRESH), List.of(FRESH), by(LENA)));
        assertThat(after(plan(KNOWN), 5, CHANGED, FRESH).goals()).containsExactly(CHANGED, FRESH);
    }

    @Test
    void bringingThemAgainUndoesNothingThatHasChangedSince() {
        var there = after(plan(), 5, KNOWN);
        var edited = PlanEvolution.evolve(there, new GoalEdited(GOAL, aim("New"), by(LENA)));

        brought(edited, 5, KNOWN).nothingHappens();
        brought(edited, 4, FRESH).nothingHappens();
    }

    @Test
    void soItIsWhereTheGoalsWereTheSameAtFirst() {
        var there = after(plan(KNOWN), 5, KNOWN);
        var edited = PlanEvolution.evolve(there, new GoalEdited(GOAL, aim("New"), by(LENA)));

        brought(edited, 5, KNOWN).nothingHappens();
    }

    @Test
    void whatHasChangedElsewhereSinceIsBroughtByTheNextMove() {
        var there = after(plan(), 5, KNOWN);

        assertThat(after(there, 6, CHANGED).goals()).containsExactly(CHANGED);
        assertThat(after(there, 6, CHANGED).changes()).isEqualTo(2);
    }

    private static Outcome<PlanEvent> brought(Plan plan, int changes, Goal... goals) {
        var command = new BringGoals(LEFT, changes, List.of(goals));
        return given(plan).when(it -> PlanDecider.decide(it, command, Part.MENTEE, by(LENA)));
    }

    private static Plan after(Plan plan, int changes, Goal... goals) {
        var after = plan;
        for (var event :
                ((Accepted<PlanEvent>) brought(plan, changes, goals).decision()).events()) {
            after = PlanEvolution.evolve(after, event);
        }
        return after;
    }
}
