package org.mentoring.pairing.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Rejection.Kind.FULL;
import static org.mentoring.pairing.plan.domain.PlanDeciderTest.decided;
import static org.mentoring.pairing.plan.domain.PlanScenes.GOAL;
import static org.mentoring.pairing.plan.domain.PlanScenes.LENA;
import static org.mentoring.pairing.plan.domain.PlanScenes.NOON;
import static org.mentoring.pairing.plan.domain.PlanScenes.aim;
import static org.mentoring.pairing.plan.domain.PlanScenes.goal;
import static org.mentoring.pairing.plan.domain.PlanScenes.item;
import static org.mentoring.pairing.plan.domain.PlanScenes.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentoring.pairing.plan.domain.PlanCommand.AddEntry;
import org.mentoring.pairing.plan.domain.PlanCommand.EditGoal;
import org.mentoring.pairing.plan.domain.PlanCommand.MarkGoal;
import org.mentoring.pairing.plan.domain.PlanCommand.RemoveEntry;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class PlanLimitsTest {

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void aGoalHasALimitOfEntriesOfEachKind(EntryKind kind) {
        var goal = goal(GOAL.value());
        for (var number = 1; number < PlanLimits.most(kind); number++) {
            goal = goal.with(entry(kind, "entry" + number, "x"));
        }
        var last = new AddEntry(GOAL, entry(kind, "last", "x"));
        var oneMore = new AddEntry(GOAL, entry(kind, "one more", "x"));

        assertThat(decided(plan(goal), last).inShort()).isEqualTo("EntryAdded");
        decided(plan(goal.with(last.entry())), oneMore).isRefused(FULL);
    }

    @Test
    void aPlanHasALimitOfWordsThatIsCountedInBytes() {
        var full = fullOfWords();
        var more = new AddEntry(GOAL, entry(EntryKind.REFLECTION, "more", "\u00fc".repeat(2000)));

        assertThat(PlanWeight.of(full)).isLessThan(PlanLimits.MOST_BYTES);
        decided(full, more).isRefused(FULL);
    }

    @Test
    void whatMakesAFullPlanNoLongerIsPossible() {
        var full = fullOfWords();

        assertThat(decided(full, new EditGoal(GOAL, aim("Less"))).inShort())
                .isEqualTo("GoalEdited");
        assertThat(decided(full, new MarkGoal(GOAL, GoalStatus.REACHED, null)).inShort())
                .isEqualTo("GoalMarked");
        var entry = full.goals().getFirst().entries().getFirst();
        assertThat(decided(full, new RemoveEntry(GOAL, entry.id(), entry.kind())).inShort())
                .isEqualTo("EntryRemoved");
    }

    @Test
    void aPlanRemembersAsManyChangesAsItHas() {
        var old = plan(goal(GOAL.value()));
        var most =
                new Plan(
                        old.id(),
                        old.cohort(),
                        old.mentee(),
                        null,
                        old.mentors(),
                        old.goals(),
                        PlanLimits.MOST_CHANGES,
                        List.of(),
                        Map.of());

        decided(most, new EditGoal(GOAL, aim("Less"))).isRefused(FULL);
    }

    /// With less room left than one long reflection takes.
    private static Plan fullOfWords() {
        var goals =
                IntStream.range(0, 12)
                        .mapToObj(number -> {
                            var goal = goal(number == 0 ? GOAL.value() : "goal-" + number);
                            for (var entry = 0; entry < 9; entry++) {
                                goal =
                                        goal.with(
                                                entry(
                                                        EntryKind.COMMENT,
                                                        number + "c" + entry,
                                                        "x".repeat(910)));
                            }
                            return goal;
                        })
                        .toArray(Goal[]::new);
        return plan(goals);
    }

    private static Entry entry(EntryKind kind, String id, String text) {
        var entry = new EntryId(id);
        return switch (kind) {
            case STEP -> new Step(entry, text, null, null);
            case LEARNING_ITEM -> LearningItem.planned(entry, item().offer());
            case COMMENT -> new Comment(entry, LENA, NOON, null, text, null);
            case REFLECTION ->
                    new Reflection(entry, NOON, ReflectionKind.INSIGHT, text, Readers.AUTHOR);
        };
    }
}
