package org.mentoring.contracts.cohort;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// A coordinator has changed a cohort, in the aspects that `changed` names.
public record CohortChanged(List<CohortAspect> changed, CohortView cohort) implements CohortEvent {
    public CohortChanged {
        changed = List.copyOf(changed);
        requireNonNull(cohort, "cohort");
    }
}
