package org.mentoring.pairing.plan;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.PlanId;
import org.mentoring.pairing.pairing.GoalCounts;
import org.mentoring.pairing.plan.domain.GoalId;
import org.mentoring.pairing.plan.domain.GoalStatus;
import org.mentoring.pairing.plan.domain.PastChange;
import org.mentoring.pairing.plan.domain.Plan;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.Creation;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Plans, one for each mentee of a cohort: the id follows from the two. [PlanDocument] shows the
/// document's state. The earlier past of a plan is kept apart from it, in [MongoPastChanges].
final class MongoPlans implements GoalCounts {

    private static final String ID = "_id";
    private static final String STATE = "state";
    private static final String GOALS = STATE + "." + PlanDocument.GOALS + ".";
    private static final String GOAL_ID = GOALS + GoalDocument.ID;
    private static final String GOAL_STATUS = GOALS + GoalDocument.STATUS;
    private static final String MENTEE = STATE + "." + PlanDocument.MENTEE;
    private static final String AUTHOR = GOALS + GoalDocument.ENTRIES + "." + EntryDocument.AUTHOR;
    private static final Set<String> PURSUED =
            Set.of(GoalStatus.OPEN.wireName(), GoalStatus.REACHED.wireName());

    /// A plan's id says all there is to its creation.
    private static final String ANY_REQUEST = "";

    private final MongoAggregateStore<Plan> store;
    private final MongoPastChanges past;

    MongoPlans(MongoAggregateStore<Plan> store, MongoPastChanges past) {
        this.store = store;
        this.past = past;
        store.collection().createIndex(ascending(GOAL_ID));
        store.collection().createIndex(ascending(MENTEE));
    }

    static PlanId idOf(CohortId cohort, PersonId mentee) {
        return new PlanId(Ids.derivedFrom("plan", cohort.value(), mentee.value()));
    }

    Optional<Stored<Plan>> find(PlanId id) {
        return store.find(id.value());
    }

    /// The plan that has this goal, this one if it has it. A goal's id follows from the mentee and
    /// the key it was sent with; a mentee who moves to another cohort has it in two plans.
    Optional<Stored<Plan>> findByGoal(GoalId goal, PlanId preferred) {
        return store.find(preferred.value())
                .filter(plan -> plan.state().goal(goal).isPresent())
                .or(() -> findByGoal(goal));
    }

    private Optional<Stored<Plan>> findByGoal(GoalId goal) {
        return Optional.ofNullable(store.collection().find(eq(GOAL_ID, goal.value())).first())
                .map(store::stored);
    }

    Creation<Plan> create(PlanId id, Change<Plan> first) {
        return store.create(id.value(), ANY_REQUEST, first);
    }

    Stored<Plan> change(PlanId id, @Nullable Long version, Function<Plan, Change<Plan>> decide) {
        return store.change(id.value(), version, plan -> past.makeRoom(plan, decide.apply(plan)));
    }

    /// Plans of this person, and those that this person has commented on.
    List<PlanId> withWordsOf(PersonId person) {
        return idsOf(or(eq(MENTEE, person.value()), eq(AUTHOR, person.value())));
    }

    /// Removes the past of this person's plans that is kept apart from them.
    void forgetPastOf(PersonId mentee) {
        past.forget(idsOf(eq(MENTEE, mentee.value())));
    }

    private List<PlanId> idsOf(Bson which) {
        return store.collection()
                .find(which)
                .projection(include(ID))
                .map(row -> new PlanId(row.getString(ID)))
                .into(new ArrayList<>());
    }

    /// The latest first.
    Page<PastChange> history(Plan plan, PageRequest page) {
        return past.of(plan, page);
    }

    /// Goals that were dropped, or replaced by others, do not count.
    @Override
    public Map<Mentee, Integer> of(Collection<Mentee> mentees) {
        var counts = new HashMap<String, Integer>();
        store.collection()
                .find(in(ID, mentees.stream().map(MongoPlans::idOf).toList()))
                .projection(include(GOAL_STATUS))
                .forEach(row -> counts.put(row.getString(ID), goalsIn(row)));
        var goals = new HashMap<Mentee, Integer>();
        mentees.forEach(mentee -> goals.put(mentee, counts.getOrDefault(idOf(mentee), 0)));
        return goals;
    }

    private static String idOf(Mentee mentee) {
        return idOf(mentee.cohort(), mentee.person()).value();
    }

    private static int goalsIn(Document row) {
        var goals = row.get(STATE, Document.class).getList(PlanDocument.GOALS, Document.class);
        return goals == null
                ? 0
                : (int)
                        goals.stream()
                                .map(goal -> goal.getString(GoalDocument.STATUS))
                                .filter(PURSUED::contains)
                                .count();
    }
}
