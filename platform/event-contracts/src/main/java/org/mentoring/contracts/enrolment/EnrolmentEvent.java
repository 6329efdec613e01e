package org.mentoring.contracts.enrolment;

import org.mentoring.contracts.MentoringEvent;

/// Everything that is said on the topic of enrolments.
public sealed interface EnrolmentEvent extends MentoringEvent
        permits EnrolmentAdded, EnrolmentChanged, EnrolmentLoadChanged {
    /// The public view after the change.
    EnrolmentView enrolment();

    @Override
    default String aggregateId() {
        return enrolment().enrolmentId();
    }
}
