package org.mentoring.contracts.plan;

import org.mentoring.contracts.MentoringEvent;

/// Everything that is said on the topic of plans.
public sealed interface PlanEvent extends MentoringEvent permits PlanGoalAdded {
    /// The public view after the change.
    PlanView plan();

    @Override
    default String aggregateId() {
        return plan().planId();
    }
}
