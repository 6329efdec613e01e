package org.mentoring.contracts.enrolment;

import static java.util.Objects.requireNonNull;

/// A person has joined a cohort. Always the first event of its enrolment.
public record EnrolmentAdded(EnrolmentView enrolment) implements EnrolmentEvent {
    public EnrolmentAdded {
        requireNonNull(enrolment, "enrolment");
    }
}
