package org.mentoring.pairing.enrolment;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.IndexOptions;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.enrolment.EnrolmentTransfers.EnrolledAs;
import org.mentoring.pairing.enrolment.domain.Enrolment;
import org.mentoring.pairing.enrolment.domain.Role;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.Creation;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.paging.Cursor;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Enrolments, by cohort and by person. [EnrolmentDocument] shows the document's state.
final class MongoEnrolments {

    private static final String ID = "_id";
    static final String COHORT = "state." + EnrolmentDocument.COHORT;
    static final String ROLE = "state." + EnrolmentDocument.ROLE;
    private static final String PERSON = "state." + EnrolmentDocument.PERSON;

    private static final String MOVE = "state." + EnrolmentDocument.MOVE;
    private static final String ARRIVED = MOVE + "." + EnrolmentDocument.ARRIVED;

    /// Who has moved to another cohort is looked at where they are now.
    static final Bson IS_HERE = eq(MOVE, null);

    private final MongoAggregateStore<Enrolment> store;

    MongoEnrolments(MongoAggregateStore<Enrolment> store) {
        this.store = store;
        store.collection().createIndex(ascending(COHORT, ID));
        store.collection().createIndex(ascending(COHORT, ROLE, ID));
        store.collection().createIndex(ascending(COHORT, MongoEnrolmentFilter.TAG, ID));
        store.collection().createIndex(ascending(PERSON, COHORT));
        store.collection().createIndex(ascending(ARRIVED), new IndexOptions().sparse(true));
    }

    Creation<Enrolment> create(EnrolmentId id, String request, Change<Enrolment> first) {
        return store.create(id.value(), request, first);
    }

    Stored<Enrolment> change(
            EnrolmentId id, @Nullable Long version, Function<Enrolment, Change<Enrolment>> decide) {
        return store.change(id.value(), version, decide);
    }

    /// An enrolment of this cohort.
    Optional<Stored<Enrolment>> find(CohortId cohort, EnrolmentId id) {
        return first(and(eq(ID, id.value()), eq(COHORT, cohort.value())));
    }

    /// An enrolment of this cohort, if it is this person's.
    Optional<Stored<Enrolment>> find(CohortId cohort, EnrolmentId id, PersonId person) {
        return first(
                and(eq(ID, id.value()), eq(COHORT, cohort.value()), eq(PERSON, person.value())));
    }

    private Optional<Stored<Enrolment>> first(Bson filter) {
        return Optional.ofNullable(store.collection().find(filter).first()).map(store::stored);
    }

    Optional<Enrolment> find(EnrolmentId id) {
        return store.find(id.value()).map(Stored::state);
    }

    Map<EnrolmentId, Enrolment> find(Collection<EnrolmentId> ids) {
        var found = new HashMap<EnrolmentId, Enrolment>();
        store.collection()
                .find(in(ID, ids.stream().map(EnrolmentId::value).toList()))
                .map(row -> store.stored(row).state())
                .forEach(it -> found.put(it.id(), it));
        return found;
    }

    /// @param now to know who pauses and who has a free place
    Page<Stored<Enrolment>> list(
            CohortId cohort, EnrolmentFilter filter, Instant now, PageRequest page) {
        return list(MongoEnrolmentFilter.of(cohort, filter, now), page);
    }

    Page<Stored<Enrolment>> list(PersonId person, PageRequest page) {
        return list(eq(PERSON, person.value()), page);
    }

    Page<Stored<Enrolment>> mentors(CohortId cohort, PageRequest page) {
        var mentors = eq(ROLE, Role.MENTOR.wireName());
        return list(and(eq(COHORT, cohort.value()), mentors, IS_HERE), page);
    }

    private Page<Stored<Enrolment>> list(Bson which, PageRequest page) {
        var filter = page.after().map(last -> and(which, gt(ID, last.get(0)))).orElse(which);
        var rows =
                store.collection()
                        .find(filter)
                        .sort(ascending(ID))
                        .limit(page.fetch())
                        .map(store::stored)
                        .into(new ArrayList<>());
        return page.page(rows, row -> Cursor.of(row.id()));
    }

    List<Enrolment> of(CohortId cohort, PersonId person) {
        return all(and(eq(PERSON, person.value()), eq(COHORT, cohort.value())));
    }

    List<Enrolment> of(CohortId cohort, Collection<EnrolmentId> ids) {
        var values = ids.stream().map(EnrolmentId::value).toList();
        return all(and(in(ID, values), eq(COHORT, cohort.value())));
    }

    List<Enrolment> allOf(CohortId cohort) {
        return all(eq(COHORT, cohort.value()));
    }

    /// Ids, people and roles, and nothing else.
    List<EnrolledAs> everybodyOf(CohortId cohort) {
        return store.collection()
                .find(and(eq(COHORT, cohort.value()), IS_HERE))
                .projection(include(ID, PERSON, ROLE))
                .map(MongoEnrolments::enrolledAs)
                .into(new ArrayList<>());
    }

    private static EnrolledAs enrolledAs(Document row) {
        var state = row.get("state", Document.class);
        return new EnrolledAs(
                new EnrolmentId(row.getString(ID)),
                new PersonId(state.getString(EnrolmentDocument.PERSON)),
                state.getString(EnrolmentDocument.ROLE));
    }

    /// Moves that are not finished, some of them.
    List<Enrolment> moving(int most) {
        return store.collection()
                .find(eq(ARRIVED, false))
                .limit(most)
                .map(row -> store.stored(row).state())
                .into(new ArrayList<>());
    }

    private List<Enrolment> all(Bson which) {
        return store.collection()
                .find(and(which, IS_HERE))
                .map(row -> store.stored(row).state())
                .into(new ArrayList<>());
    }

    List<Enrolment> movingOf(PersonId person) {
        return store.collection()
                .find(and(eq(PERSON, person.value()), eq(ARRIVED, false)))
                .map(row -> store.stored(row).state())
                .into(new ArrayList<>());
    }

    /// Also of where the person has been.
    List<EnrolmentId> everyIdOf(PersonId person) {
        return store.collection()
                .find(eq(PERSON, person.value()))
                .projection(include(ID))
                .map(row -> new EnrolmentId(row.getString(ID)))
                .into(new ArrayList<>());
    }

    /// Of where the person is.
    List<EnrolmentId> idsOf(PersonId person) {
        return store.collection()
                .find(and(eq(PERSON, person.value()), IS_HERE))
                .projection(include(ID))
                .map(row -> new EnrolmentId(row.getString(ID)))
                .into(new ArrayList<>());
    }

    Map<PersonId, Set<PersonId>> managersOf(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).distinct().toList();
        var managers = new HashMap<PersonId, Set<PersonId>>();
        store.collection()
                .find(in(PERSON, ids))
                .map(row -> store.stored(row).state())
                .forEach(enrolment -> add(enrolment, managers));
        return managers;
    }

    private static void add(Enrolment enrolment, Map<PersonId, Set<PersonId>> managers) {
        var manager = enrolment.profile().manager();
        if (manager != null) {
            managers.computeIfAbsent(enrolment.person(), _ -> new HashSet<>()).add(manager);
        }
    }

    boolean isMentee(CohortId cohort, PersonId person) {
        var enrolled =
                and(
                        eq(PERSON, person.value()),
                        eq(COHORT, cohort.value()),
                        eq(ROLE, Role.MENTEE.wireName()),
                        IS_HERE);
        return store.collection().find(enrolled).first() != null;
    }

    boolean isInOneOf(Set<CohortId> cohorts, PersonId person) {
        var ids = cohorts.stream().map(CohortId::value).toList();
        var enrolled = and(eq(PERSON, person.value()), in(COHORT, ids));
        return store.collection().find(enrolled).first() != null;
    }
}
