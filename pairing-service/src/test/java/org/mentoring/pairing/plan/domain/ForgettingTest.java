package org.mentoring.pairing.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Scenario.given;
import static org.mentoring.pairing.plan.domain.PlanScenes.LATER;
import static org.mentoring.pairing.plan.domain.PlanScenes.LENA;
import static org.mentoring.pairing.plan.domain.PlanScenes.MARTA;
import static org.mentoring.pairing.plan.domain.PlanScenes.by;
import static org.mentoring.pairing.plan.domain.PlanScenes.fullGoal;
import static org.mentoring.pairing.plan.domain.PlanScenes.goal;
import static org.mentoring.pairing.plan.domain.PlanScenes.plan;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Scenario.Outcome;

class ForgettingTest {

    private static final Plan WRITTEN =
            PlanEvolution.evolve(
                    plan(fullGoal(GoalStatus.OPEN)),
                    new PlanEvent.GoalAdded(goal("second"), by(LENA)));

    @Test
    void ofTheMenteeNothingIsLeftButTheCount() {
        var forgotten = Forgetting.without(WRITTEN, LENA);

        assertThat(forgotten.goals()).isEmpty();
        assertThat(forgotten.past()).isEmpty();
        assertThat(forgotten.changes()).isEqualTo(WRITTEN.changes()).isPositive();
        decided(WRITTEN, LENA)
                .then(
                        new PlanEvent.Forgotten(
                                LENA,
                                new Occasion(LENA, LATER, WRITTEN.pairing(), WRITTEN.mentors())));
        decided(forgotten, LENA).nothingHappens();
    }

    @Test
    void ofWhoCommentedOnlyTheCommentsGo() {
        var forgotten = Forgetting.without(WRITTEN, MARTA);

        assertThat(forgotten.goals().getFirst().comments()).isEmpty();
        assertThat(forgotten.goals().getFirst().entries()).hasSize(3);
        assertThat(forgotten.past()).isEqualTo(WRITTEN.past());
        decided(forgotten, MARTA).nothingHappens();
    }

    @Test
    void nothingIsNotedOfItInThePast() {
        var event =
                new PlanEvent.Forgotten(
                        MARTA, new Occasion(MARTA, LATER, WRITTEN.pairing(), WRITTEN.mentors()));

        assertThat(PlanEvolution.evolve(WRITTEN, event))
                .isEqualTo(Forgetting.without(WRITTEN, MARTA));
    }

    private static Outcome<PlanEvent> decided(Plan plan, PersonId person) {
        return given(plan).when(it -> Forgetting.decide(it, person, LATER));
    }
}
