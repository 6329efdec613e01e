package org.mentoring.feedback.cohort;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.mentoring.contracts.enrolment.EnrolmentEvent;
import org.mentoring.contracts.enrolment.EnrolmentRole;
import org.mentoring.contracts.enrolment.EnrolmentView;
import org.mentoring.runtime.consumer.Projection;
import org.mentoring.runtime.projection.MongoProjectionStore;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// The places of people in cohorts this service has heard of:
///
/// ```
/// { _id, seq: { state: 3 }, state: { cohortId, personId, role: "mentor", capacity: 3, load: 1 } }
/// ```
public final class Enrolments {

    /// One mentor's place in one cohort.
    public record MentorPlace(String cohortId, String mentorId) {}

    /// How many mentees a mentor takes, and how many places are taken.
    public record Places(int capacity, int load) {}

    private static final String STATE = MongoProjectionStore.STATE;
    private static final String COHORT = "cohortId";
    private static final String PERSON = "personId";
    private static final String ROLE = "role";
    private static final String CAPACITY = "capacity";
    private static final String LOAD = "load";

    private final MongoProjectionStore store;

    Enrolments(MongoProjectionStore store) {
        this.store = store;
        store.collection().createIndex(Indexes.ascending(path(PERSON), path(COHORT)));
    }

    /// The places of these people as mentors, in whichever cohorts.
    public Map<MentorPlace, Places> ofMentors(Collection<String> mentorIds) {
        var mentors =
                and(in(path(PERSON), mentorIds), eq(path(ROLE), EnrolmentRole.MENTOR.wireName()));
        Map<MentorPlace, Places> places = new HashMap<>();
        for (Document found : store.collection().find(mentors)) {
            Document state = found.get(STATE, Document.class);
            places.put(
                    new MentorPlace(state.getString(COHORT), state.getString(PERSON)),
                    new Places(state.getInteger(CAPACITY), state.getInteger(LOAD)));
        }
        return places;
    }

    public Projection projection() {
        return Projection.of(store, EnrolmentEvent.class, event -> state(event.enrolment()));
    }

    private static Document state(EnrolmentView enrolment) {
        return new Document(COHORT, enrolment.cohortId())
                .append(PERSON, enrolment.personId())
                .append(ROLE, enrolment.role().wireName())
                .append(CAPACITY, enrolment.capacity())
                .append(LOAD, enrolment.load());
    }

    private static String path(String field) {
        return STATE + "." + field;
    }
}
