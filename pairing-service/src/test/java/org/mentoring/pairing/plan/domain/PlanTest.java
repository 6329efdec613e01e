package org.mentoring.pairing.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Rejection.Kind.FULL;
import static org.mentoring.pairing.domain.Rejection.Kind.KEY_REUSED;
import static org.mentoring.pairing.domain.Rejection.Kind.NOT_YOURS;
import static org.mentoring.pairing.domain.Scenario.given;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.PlanId;
import org.mentoring.pairing.domain.Scenario.Outcome;
import org.mentoring.pairing.plan.domain.Plan.AddGoal;
import org.mentoring.pairing.plan.domain.PlanEvent.GoalAdded;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class PlanTest {

    private static final PersonId LENA = new PersonId("lena0000000000000001");
    private static final PersonId MARTA = new PersonId("marta000000000000001");
    private static final PairingId PAIRING = new PairingId("pairing0000000000001");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void theMenteeAddsAGoal() {
        var goal = goal("goal1", "Lead a team meeting", null);

        added(plan(), LENA, goal).then(new GoalAdded(goal, PAIRING, Set.of(MARTA)));
    }

    @Test
    void theMentorAddsNone() {
        added(plan(), MARTA, goal("goal1", "Lead a team meeting", null)).isRefused(NOT_YOURS);
    }

    @Test
    void addingTheSameGoalAgainChangesNothing() {
        var known = goal("goal1", "Lead a team meeting", null);

        added(plan(known), LENA, goal("goal1", "Lead a team meeting", null)).nothingHappens();
    }

    @Test
    void oneKeyIsForOneGoal() {
        var known = goal("goal1", "Lead a team meeting", null);

        added(plan(known), LENA, goal("goal1", "Learn to delegate", null)).isRefused(KEY_REUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-03-01", "2030-01-01"})
    void aGoalIsDueOnADayThatIsNotOverEverywhere(String dueOn) {
        var goal = goal("goal1", "Lead a team meeting", LocalDate.parse(dueOn));
        // At noon in Greenwich on the second it is still midnight on Baker Island.
        var allowed = !dueOn.equals("2026-03-01");

        assertThat(added(plan(), LENA, goal).inShort())
                .isEqualTo(allowed ? "GoalAdded" : "INVALID");
    }

    @Test
    void aPlanHasALimit() {
        var full =
                IntStream.range(0, Plan.MOST_GOALS)
                        .mapToObj(i -> goal("goal" + i, "Goal " + i, null))
                        .toArray(Goal[]::new);

        added(plan(full), LENA, goal("another", "One more", null)).isRefused(FULL);
    }

    @Test
    void whoMentorsNowReadsAlongAndNobodyElse() {
        var goal = goal("goal1", "Lead a team meeting", null);
        var owen = new PersonId("owen0000000000000001");

        var plan = Plan.evolve(plan(), new GoalAdded(goal, PAIRING, Set.of(MARTA)));
        var next = new PairingId("pairing0000000000002");
        plan =
                Plan.evolve(
                        plan, new GoalAdded(goal("goal2", "Delegate", null), next, Set.of(owen)));

        assertThat(plan.mentors()).containsExactly(owen);
        assertThat(plan.pairing()).isEqualTo(next);
        assertThat(plan.goals()).extracting(Goal::id).containsExactly("goal1", "goal2");
    }

    private static Outcome<PlanEvent> added(Plan plan, PersonId by, Goal goal) {
        return given(plan).when(p -> Plan.decide(p, new AddGoal(by, goal, PAIRING, Set.of(MARTA))));
    }

    private static Plan plan(Goal... goals) {
        return new Plan(
                new PlanId("plan0000000000000001"),
                new CohortId("cohort00000000000001"),
                LENA,
                PAIRING,
                Set.of(),
                List.of(goals));
    }

    private static Goal goal(String id, String achievement, @Nullable LocalDate dueOn) {
        return new Goal(
                id,
                Horizon.SHORT_TERM,
                GoalStatus.OPEN,
                dueOn,
                new Goal.Words(achievement, "leadership", null),
                NOON);
    }
}
