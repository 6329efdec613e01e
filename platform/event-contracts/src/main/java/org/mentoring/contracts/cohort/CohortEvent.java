package org.mentoring.contracts.cohort;

import org.mentoring.contracts.MentoringEvent;

/// Everything that is said on the topic of cohorts.
public sealed interface CohortEvent extends MentoringEvent permits CohortCreated, CohortChanged {
    /// The public view after the change.
    CohortView cohort();

    @Override
    default String aggregateId() {
        return cohort().cohortId();
    }
}
