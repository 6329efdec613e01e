package org.mentoring.pairing.wish;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.wish.Wishes.Wish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The wishes of each mentee, in `pairingWishes`. They have no events, so they are plain documents,
/// replaced as a whole:
///
/// ```
/// { _id: "<enrolment of the mentee>", cohort, person,
///   mentors: [{ enrolment, person }] }                        the dearest first
/// ```
final class MongoWishes {

    private static final String ID = "_id";
    private static final String COHORT = "cohort";
    private static final String PERSON = "person";
    private static final String MENTORS = "mentors";
    private static final String ENROLMENT = "enrolment";

    private final MongoCollection<Document> collection;

    MongoWishes(MongoCollection<Document> collection) {
        this.collection = collection.withWriteConcern(WriteConcern.MAJORITY);
        collection.createIndex(ascending(COHORT));
    }

    void replace(CohortId cohort, EnrolmentId mentee, PersonId person, List<Wish> wishes) {
        collection.updateOne(
                eq(ID, mentee.value()),
                combine(
                        set(COHORT, cohort.value()),
                        set(PERSON, person.value()),
                        set(MENTORS, wishes.stream().map(MongoWishes::encode).toList())),
                new UpdateOptions().upsert(true));
    }

    private static Document encode(Wish wish) {
        return new Document(ENROLMENT, wish.mentor().value()).append(PERSON, wish.person().value());
    }

    /// Removes this person's wishes, and this person from everybody's.
    void forget(PersonId person) {
        collection.deleteMany(eq(PERSON, person.value()));
        collection.updateMany(
                eq(MENTORS + "." + PERSON, person.value()),
                pull(MENTORS, eq(PERSON, person.value())));
    }

    List<Wish> of(EnrolmentId mentee) {
        var row = collection.find(eq(ID, mentee.value())).first();
        return row == null ? List.of() : wishes(row);
    }

    Map<PersonId, List<PersonId>> of(CohortId cohort) {
        var wishes = new HashMap<PersonId, List<PersonId>>();
        for (var row : collection.find(eq(COHORT, cohort.value()))) {
            var mentors = wishes(row).stream().map(Wish::person).toList();
            wishes.put(new PersonId(row.getString(PERSON)), mentors);
        }
        return wishes;
    }

    private static List<Wish> wishes(Document row) {
        return row.getList(MENTORS, Document.class).stream()
                .map(it ->
                        new Wish(
                                new EnrolmentId(it.getString(ENROLMENT)),
                                new PersonId(it.getString(PERSON))))
                .toList();
    }
}
