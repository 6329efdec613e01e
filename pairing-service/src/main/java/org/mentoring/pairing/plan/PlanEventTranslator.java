package org.mentoring.pairing.plan;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.plan.PlanCommentAdded;
import org.mentoring.contracts.plan.PlanGoalAdded;
import org.mentoring.contracts.plan.PlanGoalChanged;
import org.mentoring.contracts.plan.PlanGoalDropped;
import org.mentoring.contracts.plan.PlanGoalEdited;
import org.mentoring.contracts.plan.PlanGoalReached;
import org.mentoring.contracts.plan.PlanGoalReopened;
import org.mentoring.contracts.plan.PlanGoalStated;
import org.mentoring.contracts.plan.PlanLearningChanged;
import org.mentoring.contracts.plan.PlanLearningDone;
import org.mentoring.contracts.plan.PlanStepDone;
import org.mentoring.contracts.plan.PlanStepsChanged;
import org.mentoring.contracts.plan.PlanTemplateCopied;
import org.mentoring.contracts.plan.PlanView;
import org.mentoring.pairing.plan.domain.Comment;
import org.mentoring.pairing.plan.domain.Entry;
import org.mentoring.pairing.plan.domain.Goal;
import org.mentoring.pairing.plan.domain.GoalId;
import org.mentoring.pairing.plan.domain.LearningItem;
import org.mentoring.pairing.plan.domain.Plan;
import org.mentoring.pairing.plan.domain.PlanEvent;
import org.mentoring.pairing.plan.domain.PlanEvent.EntryEdited;
import org.mentoring.pairing.plan.domain.PlanEvent.GoalMarked;
import org.mentoring.pairing.plan.domain.Reflection;
import org.mentoring.pairing.plan.domain.Step;

import java.util.List;

/// What subscribers learn of a plan: ids, dates, states and numbers. Words stay here; of
/// reflections, and of the order of things, nothing is told at all.
final class PlanEventTranslator {

    private PlanEventTranslator() {}

    static List<MentoringEvent> translate(Plan plan, PlanEvent event) {
        var view = PublicPlan.of(plan);
        return switch (event) {
            case PlanEvent.GoalAdded(var goal, _) -> List.of(added(goal, view));
            case PlanEvent.TemplateCopied(var template, var goals, _) ->
                    List.of(new PlanTemplateCopied(template, goals.size(), view));
            case PlanEvent.GoalsBrought(_, _, _, var fresh, _) ->
                    fresh.stream().map(goal -> added(goal, view)).toList();
            case PlanEvent.GoalEdited(var goal, _, _) ->
                    List.of(new PlanGoalEdited(goal.value(), view));
            case PlanEvent.GoalReworded(var goal, _, _, _) ->
                    List.of(new PlanGoalChanged(goal.value(), null, view));
            case PlanEvent.GoalReplaced(var goal, var successor, _, _) ->
                    List.of(new PlanGoalChanged(goal.value(), successor.id().value(), view));
            case GoalMarked marked -> marked(marked, view);
            case PlanEvent.EntryAdded(var goal, var entry, _) -> added(goal, entry, view);
            case EntryEdited edited -> edited(edited, view);
            case PlanEvent.EntryRemoved(var goal, var entry, _) -> changed(goal, entry, view);
            case PlanEvent.GoalsReordered _, PlanEvent.StepsReordered _, PlanEvent.Forgotten _ ->
                    List.of();
        };
    }

    private static MentoringEvent added(Goal goal, PlanView view) {
        var id = goal.id().value();
        var horizon = PublicPlan.horizonOf(goal.aim().horizon());
        var dueOn = goal.aim().dueOn();
        return view.pairingId() == null
                ? new PlanGoalStated(id, horizon, dueOn, view)
                : new PlanGoalAdded(id, horizon, dueOn, view);
    }

    /// A goal that was changed was replaced, which is told as that.
    private static List<MentoringEvent> marked(GoalMarked marked, PlanView view) {
        var goal = marked.goal().value();
        return switch (marked.standing().status()) {
            case OPEN -> List.of(new PlanGoalReopened(goal, view));
            case REACHED -> List.of(new PlanGoalReached(goal, view));
            case DROPPED -> List.of(new PlanGoalDropped(goal, view));
            case CHANGED -> List.of();
        };
    }

    private static List<MentoringEvent> added(GoalId goal, Entry entry, PlanView view) {
        return entry instanceof Comment comment
                ? List.of(commented(goal, comment, view))
                : changed(goal, entry, view);
    }

    private static MentoringEvent commented(GoalId goal, Comment comment, PlanView view) {
        var about = comment.about();
        return new PlanCommentAdded(
                goal.value(), about == null ? null : about.value(), comment.author().value(), view);
    }

    private static List<MentoringEvent> edited(EntryEdited edited, PlanView view) {
        var goal = edited.goal().value();
        var id = edited.after().id().value();
        if (edited.before() instanceof Step before
                && edited.after() instanceof Step after
                && after.done()
                && !before.done()) {
            return List.of(new PlanStepDone(goal, id, view));
        }
        if (edited.before() instanceof LearningItem before
                && edited.after() instanceof LearningItem after
                && after.done()
                && !before.done()) {
            return List.of(new PlanLearningDone(goal, id, view));
        }
        return changed(edited.goal(), edited.after(), view);
    }

    private static List<MentoringEvent> changed(GoalId goal, Entry entry, PlanView view) {
        return switch (entry) {
            case Step _ -> List.of(new PlanStepsChanged(goal.value(), view));
            case LearningItem _ -> List.of(new PlanLearningChanged(goal.value(), view));
            case Comment _, Reflection _ -> List.of();
        };
    }
}
