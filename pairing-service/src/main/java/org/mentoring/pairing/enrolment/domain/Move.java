package org.mentoring.pairing.enrolment.domain;

import org.mentoring.pairing.domain.CohortId;

/// The person goes on in another cohort; what was here stays as it was.
///
/// @param number counts the moves between the two cohorts, so that work on an earlier one is told
///   from work on a later one
/// @param arrived whether the other enrolment has everything that goes along
public record Move(CohortId to, int number, boolean arrived) {

    Move done() {
        return new Move(to, number, true);
    }
}
