package org.mentoring.pairing.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.Decider;
import org.mentoring.pairing.Story;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.PlanId;
import org.mentoring.pairing.plan.domain.Goal;
import org.mentoring.pairing.plan.domain.GoalStatus;
import org.mentoring.pairing.plan.domain.Horizon;
import org.mentoring.pairing.plan.domain.Plan;
import org.mentoring.pairing.plan.domain.Plan.AddGoal;
import org.mentoring.pairing.plan.domain.PlanEvent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The published samples tell of two goals; played here, they say the same.
class PlanEventTranslatorTest {

    private static final String PLAN = "plan0jonas0000000000000000";
    private static final PersonId JONAS = new PersonId("person0jonas00000000000000");
    private static final PersonId AMINA = new PersonId("person0amina00000000000000");
    private static final PairingId PAIRING = new PairingId("pairing0amina0jonas0000000");
    private static final Decider<Plan, PlanEvent> DECIDER =
            new Decider<>(Plan::evolve, PlanEventTranslator::translate);

    private final Story<Plan, PlanEvent> story = new Story<>(new PlanDocument());

    @Test
    void tellsOfGoalsWithoutTheirWords() {
        var first =
                goal("goal0jonas0first0000000000", Horizon.SHORT_TERM, LocalDate.of(2026, 6, 30));
        var second = goal("goal0jonas0second000000000", Horizon.LONG_TERM, null);
        var empty = emptyPlan();

        story.begin(PLAN, empty, DECIDER, Plan.decide(empty, add(first)));
        story.then(PLAN, DECIDER, plan -> Plan.decide(plan, add(second)));

        assertThat(story.told(PLAN)).isEqualTo(Story.samples(TopicCatalog.PLAN, PLAN));
        assertThat(story.toldInWords(PLAN)).doesNotContain("canary");
        assertThat(story.state(PLAN).goals()).containsExactly(first, second);
    }

    private static AddGoal add(Goal goal) {
        return new AddGoal(JONAS, goal, PAIRING, Set.of(AMINA));
    }

    private static Plan emptyPlan() {
        return new Plan(
                new PlanId(PLAN),
                new CohortId("cohort0spring0000000000000"),
                JONAS,
                PAIRING,
                Set.of(),
                List.of());
    }

    private static Goal goal(String id, Horizon horizon, @Nullable LocalDate dueOn) {
        return new Goal(
                id,
                horizon,
                GoalStatus.OPEN,
                dueOn,
                new Goal.Words("canary achievement", "canary skill", null),
                Instant.parse("2026-03-04T09:00:00Z"));
    }
}
