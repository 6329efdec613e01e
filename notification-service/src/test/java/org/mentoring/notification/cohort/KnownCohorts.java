package org.mentoring.notification.cohort;

import org.bson.Document;
import org.mentoring.runtime.memory.InMemoryProjectionStore;

/// Cohorts in memory.
public final class KnownCohorts {

    private KnownCohorts() {}

    public static Cohorts none() {
        return new Cohorts(new InMemoryProjectionStore());
    }

    public static Cohorts beginning(String cohortId, String startsOn) {
        InMemoryProjectionStore store = new InMemoryProjectionStore();
        store.put(cohortId, 1, new Document("startsOn", startsOn));
        return new Cohorts(store);
    }
}
