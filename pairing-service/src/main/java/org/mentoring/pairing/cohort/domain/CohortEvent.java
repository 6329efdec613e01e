package org.mentoring.pairing.cohort.domain;

import org.mentoring.pairing.domain.PersonId;

import java.util.Set;

/// What happens to a cohort.
public sealed interface CohortEvent {

    record Created(Cohort.Create command) implements CohortEvent {}

    /// The settings are others as a whole.
    ///
    /// @param changed which parts of the settings differ from what they were
    record Settled(CohortSettings settings, Set<CohortSettings.Aspect> changed)
            implements CohortEvent {

        public Settled {
            changed = Set.copyOf(changed);
        }
    }

    record Appointed(PersonId person) implements CohortEvent {}

    record Dismissed(PersonId person) implements CohortEvent {}

    record Archived() implements CohortEvent {}

    record Reopened() implements CohortEvent {}
}
