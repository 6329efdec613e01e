package org.mentoring.pairing.pairing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.paging.Cursor;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Pairings, seen by the two and by the coordinators of the cohort, asked in one query each.
/// [PairingDocument] shows the document's state.
final class MongoPairings {

    private static final String ID = "_id";
    private static final String STATE = "state.";
    private static final String STATUS = STATE + PairingDocument.STATUS;
    private static final String COHORT = STATE + PairingDocument.COHORT;
    private static final String MENTOR =
            STATE + PairingDocument.MENTOR + "." + PairingDocument.PERSON;
    private static final String MENTEE =
            STATE + PairingDocument.MENTEE + "." + PairingDocument.PERSON;
    private static final String PROPOSED_AT = STATE + PairingDocument.PROPOSED_AT;
    private static final String PLACES_RELEASED =
            STATE + PairingDocument.DECLINED + "." + PairingDocument.PLACES_RELEASED;
    private static final Bson LATEST_FIRST = descending(PROPOSED_AT, ID);

    /// A pairing's id follows from its two enrolments, which says all there is to its creation.
    private static final String ANY_REQUEST = "";

    private final MongoAggregateStore<Pairing> store;

    /// Who looks: a person, and the cohorts whose pairings the person coordinates.
    record Viewer(PersonId person, Set<CohortId> cohorts) {}

    MongoPairings(MongoAggregateStore<Pairing> store) {
        this.store = store;
        var collection = store.collection();
        collection.createIndex(compoundIndex(ascending(MENTOR), LATEST_FIRST));
        collection.createIndex(compoundIndex(ascending(MENTEE), LATEST_FIRST));
        collection.createIndex(compoundIndex(ascending(COHORT), LATEST_FIRST));
        collection.createIndex(ascending(STATUS, PLACES_RELEASED));
    }

    Stored<Pairing> create(PairingId id, Change<Pairing> first) {
        return store.create(id.value(), ANY_REQUEST, first).stored();
    }

    Stored<Pairing> change(
            PairingId id, @Nullable Long version, Function<Pairing, Change<Pairing>> decide) {
        return store.change(id.value(), version, decide);
    }

    Optional<Pairing> find(PairingId id) {
        return store.find(id.value()).map(Stored::state);
    }

    Optional<Stored<Pairing>> find(PairingId id, Viewer viewer) {
        var visible = and(eq(ID, id.value()), visibleTo(viewer));
        return Optional.ofNullable(store.collection().find(visible).first()).map(store::stored);
    }

    /// The latest proposed first.
    Page<Stored<Pairing>> list(Viewer viewer, @Nullable String cohort, PageRequest page) {
        var filters = new ArrayList<Bson>();
        filters.add(visibleTo(viewer));
        if (cohort != null) {
            filters.add(eq(COHORT, cohort));
        }
        page.after().map(MongoPairings::after).ifPresent(filters::add);
        var rows =
                store.collection()
                        .find(and(filters))
                        .sort(LATEST_FIRST)
                        .limit(page.fetch())
                        .map(store::stored)
                        .into(new ArrayList<>());
        return page.page(rows, MongoPairings::position);
    }

    /// Whether the two are or were shown each other.
    boolean areJoined(PersonId one, PersonId other) {
        var joined =
                or(
                        and(eq(MENTOR, one.value()), eq(MENTEE, other.value())),
                        and(eq(MENTOR, other.value()), eq(MENTEE, one.value())));
        return store.collection().find(joined).first() != null;
    }

    /// The pairings of a mentee in a cohort that both have accepted.
    List<Pairing> activeOf(CohortId cohort, PersonId mentee) {
        return store.collection()
                .find(
                        and(
                                eq(MENTEE, mentee.value()),
                                eq(COHORT, cohort.value()),
                                eq(STATUS, "active")))
                .map(row -> store.stored(row).state())
                .into(new ArrayList<>());
    }

    /// Everybody who is or was in a pairing of this cohort, with the partners.
    Map<PersonId, Set<PersonId>> partnersIn(CohortId cohort) {
        var partners = new HashMap<PersonId, Set<PersonId>>();
        store.collection()
                .find(eq(COHORT, cohort.value()))
                .projection(include(MENTOR, MENTEE))
                .forEach(row -> {
                    var mentor = personIn(row, PairingDocument.MENTOR);
                    var mentee = personIn(row, PairingDocument.MENTEE);
                    partners.computeIfAbsent(mentor, _ -> new HashSet<>()).add(mentee);
                    partners.computeIfAbsent(mentee, _ -> new HashSet<>()).add(mentor);
                });
        return partners;
    }

    /// Everybody who is or was in a pairing of this cohort with this person.
    Set<PersonId> partnersOf(CohortId cohort, PersonId person) {
        var partners = new HashSet<PersonId>();
        store.collection()
                .find(
                        and(
                                eq(COHORT, cohort.value()),
                                or(eq(MENTOR, person.value()), eq(MENTEE, person.value()))))
                .projection(include(MENTOR, MENTEE))
                .forEach(row -> {
                    partners.add(personIn(row, PairingDocument.MENTOR));
                    partners.add(personIn(row, PairingDocument.MENTEE));
                });
        partners.remove(person);
        return partners;
    }

    private static PersonId personIn(Document row, String side) {
        return new PersonId(
                row.getEmbedded(List.of("state", side, PairingDocument.PERSON), String.class));
    }

    /// Declined pairings whose places are still held, some of them.
    List<Pairing> holdingPlaces(int most) {
        return store.collection()
                .find(and(eq(STATUS, "declined"), eq(PLACES_RELEASED, false)))
                .limit(most)
                .map(row -> store.stored(row).state())
                .into(new ArrayList<>());
    }

    private static Bson visibleTo(Viewer viewer) {
        var cohorts = viewer.cohorts().stream().map(CohortId::value).toList();
        return or(
                eq(MENTOR, viewer.person().value()),
                eq(MENTEE, viewer.person().value()),
                in(COHORT, cohorts));
    }

    private static Bson after(Cursor last) {
        var proposedAt = Instant.parse(last.get(0));
        return or(
                lt(PROPOSED_AT, proposedAt), and(eq(PROPOSED_AT, proposedAt), lt(ID, last.get(1))));
    }

    private static Cursor position(Stored<Pairing> row) {
        return Cursor.of(row.state().terms().proposedAt().toString(), row.id());
    }
}
