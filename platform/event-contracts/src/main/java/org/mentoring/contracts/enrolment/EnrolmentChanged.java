package org.mentoring.contracts.enrolment;

import static java.util.Objects.requireNonNull;

/// The person takes more or fewer partners from now on, none for a while, or new ones again. Places
/// taken before stay taken.
public record EnrolmentChanged(EnrolmentChangeReason reason, EnrolmentView enrolment)
        implements EnrolmentEvent {
    public EnrolmentChanged {
        requireNonNull(reason, "reason");
        requireNonNull(enrolment, "enrolment");
    }
}
