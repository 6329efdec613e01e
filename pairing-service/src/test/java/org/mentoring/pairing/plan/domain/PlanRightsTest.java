package org.mentoring.pairing.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.domain.Scenario.given;
import static org.mentoring.pairing.plan.domain.PlanScenes.COMMENT;
import static org.mentoring.pairing.plan.domain.PlanScenes.GOAL;
import static org.mentoring.pairing.plan.domain.PlanScenes.ITEM;
import static org.mentoring.pairing.plan.domain.PlanScenes.MARTA;
import static org.mentoring.pairing.plan.domain.PlanScenes.NOON;
import static org.mentoring.pairing.plan.domain.PlanScenes.REFLECTION;
import static org.mentoring.pairing.plan.domain.PlanScenes.STEP;
import static org.mentoring.pairing.plan.domain.PlanScenes.aim;
import static org.mentoring.pairing.plan.domain.PlanScenes.by;
import static org.mentoring.pairing.plan.domain.PlanScenes.fullGoal;
import static org.mentoring.pairing.plan.domain.PlanScenes.goal;
import static org.mentoring.pairing.plan.domain.PlanScenes.plan;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.domain.PersonId;

import java.util.List;
import java.util.Map;

/// Every command, by everybody, on a goal in every state: what happens, or why nothing does.
class PlanRightsTest {

    private static final EntryId NEW = new EntryId("new");

    private static final Map<String, PlanCommand> COMMANDS =
            Map.ofEntries(
                    Map.entry("AddGoal", new PlanCommand.AddGoal(new GoalId("new"), aim("New"))),
                    Map.entry(
                            "CopyTemplate",
                            new PlanCommand.CopyTemplate("template", List.of(goal("copied")))),
                    Map.entry("EditGoal", new PlanCommand.EditGoal(GOAL, aim("Other words"))),
                    Map.entry("Reword", new PlanCommand.TurnGoal(GOAL, aim("Other"), "Why", null)),
                    Map.entry(
                            "Replace",
                            new PlanCommand.TurnGoal(
                                    GOAL, aim("Other"), "Why", new GoalId("next"))),
                    Map.entry("Reach", new PlanCommand.MarkGoal(GOAL, GoalStatus.REACHED, null)),
                    Map.entry("Drop", new PlanCommand.MarkGoal(GOAL, GoalStatus.DROPPED, null)),
                    Map.entry("Open", new PlanCommand.MarkGoal(GOAL, GoalStatus.OPEN, null)),
                    Map.entry(
                            "ReorderGoals",
                            new PlanCommand.ReorderGoals(List.of(new GoalId("goal2"), GOAL))),
                    Map.entry("ReorderSteps", new PlanCommand.ReorderSteps(GOAL, List.of(STEP))),
                    Map.entry("AddStep", add(new Step(NEW, "New", null, null))),
                    Map.entry("EditStep", edit(new Step(STEP, "Watch two", null, NOON))),
                    Map.entry("RemoveStep", remove(STEP, EntryKind.STEP)),
                    Map.entry("AddItem", add(LearningItem.planned(NEW, PlanScenes.item().offer()))),
                    Map.entry(
                            "EditItem",
                            edit(
                                    new LearningItem(
                                            ITEM,
                                            PlanScenes.item().offer(),
                                            LearningStatus.DONE,
                                            NOON))),
                    Map.entry("RemoveItem", remove(ITEM, EntryKind.LEARNING_ITEM)),
                    Map.entry(
                            "AddReflection",
                            add(
                                    new Reflection(
                                            NEW,
                                            NOON,
                                            ReflectionKind.INSIGHT,
                                            "New",
                                            Readers.PAIR))),
                    Map.entry("RemoveReflection", remove(REFLECTION, EntryKind.REFLECTION)),
                    Map.entry("AddComment", add(comment(NEW, MARTA))),
                    Map.entry("EditComment", edit(comment(COMMENT, MARTA))),
                    Map.entry("RemoveComment", remove(COMMENT, EntryKind.COMMENT)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    command          | mentee         | mentor       | onlooker
                    AddGoal          | GoalAdded      | NOT_YOURS    | NOT_YOURS
                    CopyTemplate     | TemplateCopied | NOT_YOURS    | NOT_YOURS
                    EditGoal         | GoalEdited     | NOT_YOURS    | NOT_YOURS
                    Reword           | GoalReworded   | NOT_YOURS    | NOT_YOURS
                    Replace          | GoalReplaced   | NOT_YOURS    | NOT_YOURS
                    Reach            | GoalMarked     | NOT_YOURS    | NOT_YOURS
                    Drop             | GoalMarked     | NOT_YOURS    | NOT_YOURS
                    Open             | nothing        | NOT_YOURS    | NOT_YOURS
                    ReorderGoals     | GoalsReordered | NOT_YOURS    | NOT_YOURS
                    ReorderSteps     | nothing        | NOT_YOURS    | NOT_YOURS
                    AddStep          | EntryAdded     | NOT_YOURS    | NOT_YOURS
                    EditStep         | EntryEdited    | NOT_YOURS    | NOT_YOURS
                    RemoveStep       | EntryRemoved   | NOT_YOURS    | NOT_YOURS
                    AddItem          | EntryAdded     | NOT_YOURS    | NOT_YOURS
                    EditItem         | EntryEdited    | NOT_YOURS    | NOT_YOURS
                    RemoveItem       | EntryRemoved   | NOT_YOURS    | NOT_YOURS
                    AddReflection    | EntryAdded     | NOT_YOURS    | NOT_YOURS
                    RemoveReflection | EntryRemoved   | NOT_YOURS    | NOT_YOURS
                    AddComment       | EntryAdded     | EntryAdded   | NOT_YOURS
                    EditComment      | NOT_YOURS      | EntryEdited  | NOT_YOURS
                    RemoveComment    | NOT_YOURS      | EntryRemoved | NOT_YOURS
                    """)
    void everybodyDoesWhatIsTheirs(String command, String mentee, String mentor, String onlooker) {
        var open = GoalStatus.OPEN;

        assertThat(outcome(open, command, Part.MENTEE)).isEqualTo(mentee);
        assertThat(outcome(open, command, Part.MENTOR)).isEqualTo(mentor);
        assertThat(outcome(open, command, Part.ONLOOKER)).isEqualTo(onlooker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    command          | reached      | dropped      | changed
                    EditGoal         | CONFLICT     | CONFLICT     | CONFLICT
                    Reword           | CONFLICT     | CONFLICT     | CONFLICT
                    Replace          | CONFLICT     | CONFLICT     | CONFLICT
                    Reach            | nothing      | CONFLICT     | CONFLICT
                    Drop             | CONFLICT     | nothing      | CONFLICT
                    Open             | GoalMarked   | GoalMarked   | CONFLICT
                    AddStep          | CONFLICT     | CONFLICT     | CONFLICT
                    EditStep         | CONFLICT     | CONFLICT     | CONFLICT
                    RemoveStep       | CONFLICT     | CONFLICT     | CONFLICT
                    AddItem          | CONFLICT     | CONFLICT     | CONFLICT
                    EditItem         | CONFLICT     | CONFLICT     | CONFLICT
                    RemoveItem       | CONFLICT     | CONFLICT     | CONFLICT
                    AddReflection    | EntryAdded   | EntryAdded   | EntryAdded
                    RemoveReflection | EntryRemoved | EntryRemoved | EntryRemoved
                    AddComment       | EntryAdded   | EntryAdded   | EntryAdded
                    """)
    void whatIsNoLongerPursuedIsOnlyTalkedAbout(
            String command, String reached, String dropped, String changed) {
        assertThat(outcome(GoalStatus.REACHED, command, Part.MENTEE)).isEqualTo(reached);
        assertThat(outcome(GoalStatus.DROPPED, command, Part.MENTEE)).isEqualTo(dropped);
        assertThat(outcome(GoalStatus.CHANGED, command, Part.MENTEE)).isEqualTo(changed);
    }

    private static String outcome(GoalStatus status, String command, Part part) {
        return given(plan(fullGoal(status), goal("goal2")))
                .when(it ->
                        PlanDecider.decide(
                                it, requireNonNull(COMMANDS.get(command)), part, by(part)))
                .inShort();
    }

    private static PlanCommand add(Entry entry) {
        return new PlanCommand.AddEntry(GOAL, entry);
    }

    private static PlanCommand edit(Entry entry) {
        return new PlanCommand.EditEntry(GOAL, entry);
    }

    private static PlanCommand remove(EntryId id, EntryKind kind) {
        return new PlanCommand.RemoveEntry(GOAL, id, kind);
    }

    private static Comment comment(EntryId id, PersonId author) {
        return new Comment(id, author, NOON, null, "Well done", null);
    }
}
