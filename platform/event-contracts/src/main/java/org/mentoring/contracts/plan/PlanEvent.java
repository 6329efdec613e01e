package org.mentoring.contracts.plan;

import org.mentoring.contracts.MentoringEvent;

/// Everything that is said on the topic of plans.
public sealed interface PlanEvent extends MentoringEvent
        permits PlanGoalAdded,
                PlanGoalStated,
                PlanGoalEdited,
                PlanGoalChanged,
                PlanGoalReached,
                PlanGoalDropped,
                PlanGoalReopened,
                PlanTemplateCopied,
                PlanStepsChanged,
                PlanStepDone,
                PlanLearningChanged,
                PlanLearningDone,
                PlanCommentAdded {
    /// The public view after the change.
    PlanView plan();

    @Override
    default String aggregateId() {
        return plan().planId();
    }
}
