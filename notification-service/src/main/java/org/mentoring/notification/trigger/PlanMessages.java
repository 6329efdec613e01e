package org.mentoring.notification.trigger;

import org.mentoring.contracts.plan.PlanCommentAdded;
import org.mentoring.contracts.plan.PlanEvent;
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
import org.mentoring.notification.domain.GoalStep;
import org.mentoring.notification.domain.Matter;

import java.util.List;

/// Mentors hear of a new goal of their mentee, of a change of direction and of a goal reached; the
/// mentee hears of a mentor's comment. Everything else is there to be seen at the next meeting.
final class PlanMessages {

    private PlanMessages() {}

    static List<MessageTo> of(PlanEvent event) {
        return switch (event) {
            case PlanGoalAdded added -> added(added);
            case PlanGoalChanged changed -> toMentors(changed.plan(), GoalStep.CHANGED);
            case PlanGoalReached reached -> toMentors(reached.plan(), GoalStep.REACHED);
            case PlanCommentAdded comment -> toMentee(comment);
            case PlanGoalStated _,
                    PlanGoalEdited _,
                    PlanGoalDropped _,
                    PlanGoalReopened _,
                    PlanTemplateCopied _,
                    PlanStepsChanged _,
                    PlanStepDone _,
                    PlanLearningChanged _,
                    PlanLearningDone _ ->
                    List.of();
        };
    }

    private static List<MessageTo> added(PlanGoalAdded added) {
        PlanView plan = added.plan();
        String pairing = plan.pairingId();
        if (pairing == null) {
            return List.of();
        }
        Matter matter =
                new Matter.GoalAdded(
                        plan.planId(),
                        pairing,
                        plan.menteeId(),
                        added.horizon().wireName(),
                        added.dueOn());
        return all(plan.mentorIds(), matter);
    }

    private static List<MessageTo> toMentors(PlanView plan, GoalStep step) {
        return told(plan.mentorIds(), step, plan, plan.menteeId());
    }

    private static List<MessageTo> toMentee(PlanCommentAdded comment) {
        PlanView plan = comment.plan();
        return comment.authorId().equals(plan.menteeId())
                ? List.of()
                : told(List.of(plan.menteeId()), GoalStep.COMMENTED, plan, comment.authorId());
    }

    /// Without a pairing there is nobody to tell, and no place to send them to.
    private static List<MessageTo> told(
            List<String> readers, GoalStep step, PlanView plan, String by) {
        String pairing = plan.pairingId();
        return pairing == null
                ? List.of()
                : all(readers, new Matter.OfGoal(step, plan.planId(), pairing, by));
    }

    private static List<MessageTo> all(List<String> readers, Matter matter) {
        return readers.stream().map(reader -> new MessageTo(reader, matter)).toList();
    }
}
