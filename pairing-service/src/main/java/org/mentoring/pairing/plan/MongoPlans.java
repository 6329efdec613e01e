package org.mentoring.pairing.plan;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import org.bson.Document;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.PlanId;
import org.mentoring.pairing.pairing.GoalCounts;
import org.mentoring.pairing.plan.domain.Plan;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.Creation;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.aggregate.Stored;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Plans, one for each mentee of a cohort: the id follows from the two. [PlanDocument] shows the
/// document's state.
final class MongoPlans implements GoalCounts {

    private static final String ID = "_id";
    private static final String STATE = "state";
    private static final String GOAL_ID = STATE + "." + PlanDocument.GOALS + "." + PlanDocument.ID;

    /// A plan's id says all there is to its creation.
    private static final String ANY_REQUEST = "";

    private final MongoAggregateStore<Plan> store;

    MongoPlans(MongoAggregateStore<Plan> store) {
        this.store = store;
        store.collection().createIndex(ascending(GOAL_ID));
    }

    static PlanId idOf(CohortId cohort, PersonId mentee) {
        return new PlanId(Ids.derivedFrom("plan", cohort.value(), mentee.value()));
    }

    Optional<Stored<Plan>> find(PlanId id) {
        return store.find(id.value());
    }

    /// The plan that has this goal. A goal's id follows from the mentee and the key it was sent
    /// with.
    Optional<Stored<Plan>> findByGoal(String goal) {
        return Optional.ofNullable(store.collection().find(eq(GOAL_ID, goal)).first())
                .map(store::stored);
    }

    Creation<Plan> create(PlanId id, Change<Plan> first) {
        return store.create(id.value(), ANY_REQUEST, first);
    }

    Stored<Plan> change(PlanId id, Function<Plan, Change<Plan>> decide) {
        return store.change(id.value(), null, decide);
    }

    @Override
    public Map<Mentee, Integer> of(Collection<Mentee> mentees) {
        var counts = new HashMap<String, Integer>();
        store.collection()
                .find(in(ID, mentees.stream().map(MongoPlans::idOf).toList()))
                .projection(include(STATE + "." + PlanDocument.GOALS))
                .forEach(row -> counts.put(row.getString(ID), goalsIn(row)));
        var goals = new HashMap<Mentee, Integer>();
        mentees.forEach(mentee -> goals.put(mentee, counts.getOrDefault(idOf(mentee), 0)));
        return goals;
    }

    private static String idOf(Mentee mentee) {
        return idOf(mentee.cohort(), mentee.person()).value();
    }

    private static int goalsIn(Document row) {
        return row.getEmbedded(List.of(STATE, PlanDocument.GOALS), List.class).size();
    }
}
