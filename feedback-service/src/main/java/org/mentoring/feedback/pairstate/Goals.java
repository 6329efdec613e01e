package org.mentoring.feedback.pairstate;

import static com.mongodb.client.model.Filters.in;

import org.bson.Document;
import org.mentoring.contracts.plan.GoalStatus;
import org.mentoring.contracts.plan.PlanView;
import org.mentoring.runtime.projection.MongoProjectionStore;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// How far mentees are with their goals. A plan belongs to a mentee in a cohort and not to a
/// pairing, so every pairing of this mentee there has the same goals, the next one too:
///
/// ```
/// { _id: "<cohortId>:<menteeId>", seq: { state: 2 }, state: { open: 2, reached: 0 } }
/// ```
public final class Goals {

    /// A person in a cohort.
    record Mentee(String cohortId, String personId) {

        private String key() {
            return cohortId + ":" + personId;
        }
    }

    record Counts(int open, int reached) {

        static final Counts NONE = new Counts(0, 0);
    }

    private static final String ID = "_id";
    private static final String OPEN = "open";
    private static final String REACHED = "reached";

    private final MongoProjectionStore store;

    Goals(MongoProjectionStore store) {
        this.store = store;
    }

    public void put(PlanView plan, long sequence) {
        var mentee = new Mentee(plan.cohortId(), plan.menteeId());
        store.put(
                mentee.key(),
                sequence,
                new Document(OPEN, count(plan, GoalStatus.OPEN))
                        .append(REACHED, count(plan, GoalStatus.REACHED)));
    }

    private static int count(PlanView plan, GoalStatus status) {
        return (int) plan.goals().stream().filter(goal -> goal.status() == status).count();
    }

    /// One entry for each of the mentees.
    Map<Mentee, Counts> of(Collection<Mentee> mentees) {
        var byKey = new HashMap<String, Counts>();
        store.collection()
                .find(in(ID, mentees.stream().map(Mentee::key).toList()))
                .forEach(found -> byKey.put(found.getString(ID), counts(found)));
        var counts = new HashMap<Mentee, Counts>();
        mentees.forEach(it -> counts.put(it, byKey.getOrDefault(it.key(), Counts.NONE)));
        return counts;
    }

    private static Counts counts(Document found) {
        var state = found.get(MongoProjectionStore.STATE, Document.class);
        return new Counts(state.getInteger(OPEN), state.getInteger(REACHED));
    }
}
