package org.mentoring.pairing.cohort.domain;

/// What happens to a cohort.
public sealed interface CohortEvent {

    record Created(Cohort.Create command) implements CohortEvent {}
}
