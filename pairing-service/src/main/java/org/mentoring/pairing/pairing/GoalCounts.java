package org.mentoring.pairing.pairing;

import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;

import java.util.Collection;
import java.util.Map;

/// How many goals mentees have, which the feature of the plans knows.
public interface GoalCounts {

    /// One entry for each of the mentees.
    Map<Mentee, Integer> of(Collection<Mentee> mentees);

    /// A person in a cohort.
    record Mentee(CohortId cohort, PersonId person) {}
}
