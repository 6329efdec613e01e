package org.mentoring.contracts.enrolment;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// The person takes more or fewer partners from now on, none for a while, or new ones again, or
/// goes on in another cohort. Places taken before stay taken; who moves has none. `movedTo` is the
/// cohort of who moves, where the same person is added or returns.
public record EnrolmentChanged(
        EnrolmentChangeReason reason, EnrolmentView enrolment, @Nullable String movedTo)
        implements EnrolmentEvent {
    public EnrolmentChanged {
        requireNonNull(reason, "reason");
        requireNonNull(enrolment, "enrolment");
    }
}
