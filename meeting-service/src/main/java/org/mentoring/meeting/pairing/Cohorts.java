package org.mentoring.meeting.pairing;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.mentoring.contracts.cohort.CohortEvent;
import org.mentoring.contracts.cohort.CohortView;
import org.mentoring.runtime.consumer.Projection;
import org.mentoring.runtime.projection.MongoProjectionStore;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The cohorts this service has heard of:
///
/// ```
/// { _id, seq: { state: 1 }, state: { coordinatorIds: [ … ], noticeHours: 24 } }
/// ```
public final class Cohorts {

    /// Cohorts that one person coordinates, at most; a query that names more would be refused.
    private static final int LIMIT = 5_000;

    private static final String STATE = MongoProjectionStore.STATE;
    private static final String COORDINATORS = STATE + ".coordinatorIds";
    private static final String NOTICE = "noticeHours";

    private final MongoProjectionStore store;

    Cohorts(MongoProjectionStore store) {
        this.store = store;
        store.collection().createIndex(Indexes.ascending(COORDINATORS));
    }

    public Set<String> coordinatedBy(String personId) {
        return store.collection()
                .find(eq(COORDINATORS, personId))
                .projection(include("_id"))
                .limit(LIMIT)
                .map(cohort -> cohort.getString("_id"))
                .into(new HashSet<>());
    }

    /// The notice that pairs of this cohort start from.
    public Optional<Integer> noticeHours(String cohortId) {
        return store.find(cohortId).map(state -> state.getInteger(NOTICE));
    }

    Projection projection() {
        return Projection.of(store, CohortEvent.class, event -> state(event.cohort()));
    }

    private static Document state(CohortView cohort) {
        return new Document("coordinatorIds", cohort.coordinatorIds())
                .append(NOTICE, cohort.noticeHours());
    }
}
