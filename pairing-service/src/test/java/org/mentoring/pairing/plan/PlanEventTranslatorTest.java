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
import org.mentoring.pairing.plan.domain.Aim;
import org.mentoring.pairing.plan.domain.Comment;
import org.mentoring.pairing.plan.domain.Entry;
import org.mentoring.pairing.plan.domain.EntryId;
import org.mentoring.pairing.plan.domain.EntryKind;
import org.mentoring.pairing.plan.domain.Goal;
import org.mentoring.pairing.plan.domain.GoalId;
import org.mentoring.pairing.plan.domain.GoalStatus;
import org.mentoring.pairing.plan.domain.Horizon;
import org.mentoring.pairing.plan.domain.LearningItem;
import org.mentoring.pairing.plan.domain.LearningKind;
import org.mentoring.pairing.plan.domain.LearningStatus;
import org.mentoring.pairing.plan.domain.Occasion;
import org.mentoring.pairing.plan.domain.Part;
import org.mentoring.pairing.plan.domain.Plan;
import org.mentoring.pairing.plan.domain.PlanCommand;
import org.mentoring.pairing.plan.domain.PlanDecider;
import org.mentoring.pairing.plan.domain.PlanEvent;
import org.mentoring.pairing.plan.domain.PlanEvolution;
import org.mentoring.pairing.plan.domain.Readers;
import org.mentoring.pairing.plan.domain.Reflection;
import org.mentoring.pairing.plan.domain.ReflectionKind;
import org.mentoring.pairing.plan.domain.Step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The published samples tell of two plans; played here, they say the same.
class PlanEventTranslatorTest {

    private static final String PLAN = "plan0jonas0000000000000000";
    private static final String EARLY = "plan0leila0000000000000000";
    private static final CohortId COHORT = new CohortId("cohort0spring0000000000000");
    private static final PersonId JONAS = new PersonId("person0jonas00000000000000");
    private static final PersonId LEILA = new PersonId("person0leila00000000000000");
    private static final PersonId AMINA = new PersonId("person0amina00000000000000");
    private static final PairingId PAIRING = new PairingId("pairing0amina0jonas0000000");
    private static final GoalId FIRST = new GoalId("goal0jonas0first0000000000");
    private static final GoalId SECOND = new GoalId("goal0jonas0second000000000");
    private static final GoalId THIRD = new GoalId("goal0jonas0third0000000000");
    private static final EntryId STEP = new EntryId("step0jonas0first0000000000");
    private static final EntryId ITEM = new EntryId("item0jonas0first0000000000");
    private static final Decider<Plan, PlanEvent> DECIDER =
            new Decider<>(PlanEvolution::evolve, PlanEventTranslator::translate);

    private final Story<Plan, PlanEvent> story = new Story<>(new PlanDocument());
    private Instant now = Instant.parse("2026-03-04T09:00:00Z");

    @Test
    void tellsWhatHappensToAPlanWithoutItsWords() {
        play();

        assertThat(story.told(PLAN)).isEqualTo(Story.samples(TopicCatalog.PLAN, PLAN));
        assertThat(story.toldInWords(PLAN)).doesNotContain("canary");
    }

    @Test
    void tellsOfAGoalThatIsStatedBeforeThereIsAPairing() {
        var goal = new GoalId("goal0leila0first0000000000");
        var stated = new PlanCommand.AddGoal(goal, aim(Horizon.LONG_TERM));
        var empty = Plan.empty(new PlanId(EARLY), COHORT, LEILA);
        var on = new Occasion(LEILA, now, null, Set.of());

        story.begin(EARLY, empty, DECIDER, PlanDecider.decide(empty, stated, Part.MENTEE, on));

        assertThat(story.told(EARLY)).isEqualTo(Story.samples(TopicCatalog.PLAN, EARLY));
    }

    @Test
    void tellsNothingOfOrderAndOfWhatIsOnlyWords() {
        play();
        var told = story.told(PLAN).size();
        var reflection = new EntryId("r");

        add(new Reflection(reflection, now, ReflectionKind.SETBACK, "canary", Readers.AUTHOR));
        then(new PlanCommand.RemoveEntry(FIRST, reflection, EntryKind.REFLECTION));
        var goals = story.state(PLAN).goals().reversed().stream().map(Goal::id).toList();
        then(new PlanCommand.ReorderGoals(goals));
        var edit = new Comment(new EntryId("c"), AMINA, now, null, "canary, again", null);
        then(Part.MENTOR, new PlanCommand.EditEntry(FIRST, edit));
        then(Part.MENTOR, new PlanCommand.RemoveEntry(FIRST, new EntryId("c"), EntryKind.COMMENT));

        assertThat(story.told(PLAN)).hasSize(told);
        add(new Step(new EntryId("last"), "canary", null, null));
        var view = ((org.mentoring.contracts.plan.PlanEvent) story.told(PLAN).getLast()).plan();
        assertThat(view.goals().getFirst().goalId()).isEqualTo(FIRST.value());
    }

    /// The story of the samples.
    private void play() {
        var first = new PlanCommand.AddGoal(FIRST, aim(Horizon.SHORT_TERM, 6, 30));
        var empty = Plan.empty(new PlanId(PLAN), COHORT, JONAS);
        story.begin(PLAN, empty, DECIDER, PlanDecider.decide(empty, first, Part.MENTEE, by(JONAS)));

        then(new PlanCommand.AddGoal(SECOND, aim(Horizon.LONG_TERM)));
        add(new Step(STEP, "canary step", null, null));
        add(LearningItem.planned(ITEM, offer()));
        then(
                Part.MENTOR,
                new PlanCommand.AddEntry(
                        FIRST, new Comment(new EntryId("c"), AMINA, now, null, "canary", STEP)));
        edit(new Step(STEP, "canary step", null, now));
        edit(new LearningItem(ITEM, offer(), LearningStatus.DONE, now));
        then(new PlanCommand.EditGoal(SECOND, aim(Horizon.LONG_TERM, 12, 31)));
        then(new PlanCommand.TurnGoal(SECOND, aim(Horizon.LONG_TERM), "canary reason", THIRD));
        then(new PlanCommand.MarkGoal(FIRST, GoalStatus.REACHED, null));
        then(new PlanCommand.MarkGoal(FIRST, GoalStatus.OPEN, null));
        then(new PlanCommand.MarkGoal(THIRD, GoalStatus.DROPPED, "canary reason"));
        then(new PlanCommand.CopyTemplate("template0first000000000000", List.of(copied())));
    }

    private void add(Entry entry) {
        then(new PlanCommand.AddEntry(FIRST, entry));
    }

    private void edit(Entry entry) {
        then(new PlanCommand.EditEntry(FIRST, entry));
    }

    private void then(PlanCommand command) {
        then(Part.MENTEE, command);
    }

    private void then(Part part, PlanCommand command) {
        now = now.plusSeconds(1);
        var on = by(part == Part.MENTEE ? JONAS : AMINA);
        story.then(PLAN, DECIDER, plan -> PlanDecider.decide(plan, command, part, on));
    }

    private Occasion by(PersonId person) {
        return new Occasion(person, now, PAIRING, Set.of(AMINA));
    }

    private Goal copied() {
        var goal =
                Goal.begin(
                        new GoalId("goal0jonas0fourth000000000"),
                        aim(Horizon.SHORT_TERM, 7, 2),
                        now.plusSeconds(1));
        var step = new Step(new EntryId("s"), "canary", null, null);
        return new Goal(goal.id(), goal.aim(), goal.standing(), goal.addedAt(), List.of(step));
    }

    private static LearningItem.Offer offer() {
        return new LearningItem.Offer(LearningKind.COURSE, "canary course", null, null);
    }

    private static Aim aim(Horizon horizon, int month, int day) {
        return aim(horizon, LocalDate.of(2026, month, day));
    }

    private static Aim aim(Horizon horizon) {
        return aim(horizon, null);
    }

    private static Aim aim(Horizon horizon, @Nullable LocalDate dueOn) {
        return new Aim(horizon, dueOn, new Aim.Words("canary achievement", "canary skill", null));
    }
}
