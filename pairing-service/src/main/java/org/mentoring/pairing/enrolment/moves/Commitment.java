package org.mentoring.pairing.enrolment.moves;

import org.mentoring.pairing.domain.EnrolmentId;

/// What keeps a person in a cohort beside the places that are taken. Each feature that makes people
/// wait for each other has its own.
@FunctionalInterface
public interface Commitment {

    /// Whether something of this enrolment is not over.
    boolean holds(EnrolmentId enrolment);
}
