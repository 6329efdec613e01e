package org.mentoring.contracts.enrolment;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// The place of one person in one cohort. `capacity` is how many partners the person takes, `load`
/// how many places are taken, reserved ones included. A place is only given while `load` is below
/// `capacity`. `pausedUntil` is the end of a pause that has one: from then on the person is
/// available again, though no event says so until something else happens.
public record EnrolmentView(
        String enrolmentId,
        String cohortId,
        String personId,
        EnrolmentRole role,
        EnrolmentStatus status,
        int capacity,
        int load,
        @Nullable Instant pausedUntil) {
    public EnrolmentView {
        requireNonNull(enrolmentId, "enrolmentId");
        requireNonNull(cohortId, "cohortId");
        requireNonNull(personId, "personId");
        requireNonNull(role, "role");
        requireNonNull(status, "status");
    }
}
