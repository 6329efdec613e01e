package org.mentoring.feedback.cohort;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.mentoring.contracts.cohort.CohortEvent;
import org.mentoring.runtime.consumer.Projection;
import org.mentoring.runtime.projection.MongoProjectionStore;
import org.mentoring.web.caller.Caller;
import org.mentoring.web.caller.Role;

import java.util.HashSet;
import java.util.Set;

/// The cohorts this service has heard of:
///
/// ```
/// { _id, seq: { state: 1 }, state: { coordinatorIds: [ … ] } }
/// ```
public final class Cohorts {

    /// Cohorts that one person coordinates, at most; a query that names more would be refused.
    private static final int LIMIT = 5_000;

    private static final String COORDINATORS = "coordinatorIds";
    private static final String PATH = MongoProjectionStore.STATE + "." + COORDINATORS;

    private final MongoProjectionStore store;

    Cohorts(MongoProjectionStore store) {
        this.store = store;
        store.collection().createIndex(Indexes.ascending(PATH));
    }

    /// Whose pairs the caller looks after: it takes the role and to be named by the cohort.
    public Set<String> coordinatedBy(Caller caller) {
        return caller.personId() != null && caller.has(Role.COORDINATOR)
                ? coordinatedBy(caller.personId())
                : Set.of();
    }

    private Set<String> coordinatedBy(String personId) {
        return store.collection()
                .find(eq(PATH, personId))
                .projection(include("_id"))
                .limit(LIMIT)
                .map(cohort -> cohort.getString("_id"))
                .into(new HashSet<>());
    }

    public Projection projection() {
        return Projection.of(
                store,
                CohortEvent.class,
                event -> new Document(COORDINATORS, event.cohort().coordinatorIds()));
    }
}
