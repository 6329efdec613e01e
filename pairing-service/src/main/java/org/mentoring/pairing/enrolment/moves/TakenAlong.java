package org.mentoring.pairing.enrolment.moves;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;

/// What a feature keeps for a mentee of a cohort and takes along when the mentee moves to another.
/// Each feature that has something to take along has its own.
@FunctionalInterface
public interface TakenAlong {

    /// Gives the mentee in the other cohort what there is in this one. Nobody changes it here any
    /// more. May be repeated after any interruption.
    void take(PersonId mentee, CohortId from, CohortId to);
}
