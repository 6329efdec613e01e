package org.mentoring.notification.cohort;

import org.bson.Document;
import org.mentoring.contracts.cohort.CohortEvent;
import org.mentoring.runtime.consumer.Projection;
import org.mentoring.runtime.projection.ProjectionStore;

import java.time.LocalDate;
import java.util.Optional;

/// The cohorts this service has heard of:
///
/// ```
/// { _id, seq: { state: 1 }, state: { startsOn: "2026-03-02" } }
/// ```
public final class Cohorts {

    private static final String STARTS_ON = "startsOn";

    private final ProjectionStore store;

    Cohorts(ProjectionStore store) {
        this.store = store;
    }

    /// Empty for a cohort that this service has not heard of: texts then go without.
    public Optional<LocalDate> startsOn(String cohortId) {
        return store.find(cohortId).map(state -> LocalDate.parse(state.getString(STARTS_ON)));
    }

    public Projection projection() {
        return Projection.of(
                store,
                CohortEvent.class,
                event -> new Document(STARTS_ON, event.cohort().startsOn().toString()));
    }
}
