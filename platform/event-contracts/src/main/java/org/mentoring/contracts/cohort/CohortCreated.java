package org.mentoring.contracts.cohort;

import static java.util.Objects.requireNonNull;

/// A coordinator has opened a cohort. Always the first event of its cohort.
public record CohortCreated(CohortView cohort) implements CohortEvent {
    public CohortCreated {
        requireNonNull(cohort, "cohort");
    }
}
