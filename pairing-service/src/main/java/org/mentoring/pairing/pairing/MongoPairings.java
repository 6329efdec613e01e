package org.mentoring.pairing.pairing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.IndexOptions;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.domain.Side;
import org.mentoring.pairing.pairing.domain.Pairing;
import org.mentoring.pairing.pairing.domain.Rematch;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.paging.Cursor;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
    private static final String COHORT = STATE + TermsDocument.COHORT;
    private static final String MENTOR = STATE + TermsDocument.MENTOR + "." + TermsDocument.PERSON;
    private static final String MENTEE = STATE + TermsDocument.MENTEE + "." + TermsDocument.PERSON;
    private static final String MENTOR_ENROLMENT =
            STATE + TermsDocument.MENTOR + "." + TermsDocument.ENROLMENT;
    private static final String MENTEE_ENROLMENT =
            STATE + TermsDocument.MENTEE + "." + TermsDocument.ENROLMENT;
    private static final Bson ACCEPTED_BY_BOTH =
            size("state." + PairingDocument.ACCEPTED_BY, Side.values().length);

    private static final String PROPOSED_AT = STATE + TermsDocument.PROPOSED_AT;
    private static final String PLACES_RELEASED = STATE + PairingDocument.PLACES_RELEASED;
    private static final String PAUSED_UNTIL =
            STATE + PairingDocument.PAUSE + "." + PauseDocument.UNTIL;
    private static final String ENDS_ON =
            STATE + PairingDocument.RELATIONSHIP + "." + RelationshipDocument.ENDS_ON;
    private static final String ACTIVATED_AT =
            STATE + PairingDocument.RELATIONSHIP + "." + RelationshipDocument.ACTIVATED_AT;
    private static final String REMATCH_SINCE =
            STATE + PairingDocument.REMATCH + "." + PairingDocument.SINCE;
    private static final String CLOSED_BY =
            STATE + PairingDocument.CLOSURE + "." + ClosureDocument.BY + "." + ActorDocument.PERSON;
    private static final List<String> RUNNING =
            List.of(PairingDocument.ACTIVE, PairingDocument.PAUSED);
    private static final List<String> OPEN =
            List.of(PairingDocument.PROPOSED, PairingDocument.ACTIVE, PairingDocument.PAUSED);
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
        collection.createIndex(ascending(PLACES_RELEASED), new IndexOptions().sparse(true));
        collection.createIndex(ascending(STATUS, PROPOSED_AT));
        collection.createIndex(ascending(STATUS, COHORT, ENDS_ON));
        collection.createIndex(ascending(PAUSED_UNTIL), new IndexOptions().sparse(true));
        collection.createIndex(ascending(COHORT, REMATCH_SINCE, ID));
        collection.createIndex(ascending(MENTOR_ENROLMENT));
        collection.createIndex(ascending(MENTEE_ENROLMENT));
        collection.createIndex(ascending(CLOSED_BY), new IndexOptions().sparse(true));
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
    Page<Stored<Pairing>> list(Viewer viewer, PairingFilter filter, PageRequest page) {
        var filters = new ArrayList<Bson>();
        filters.add(visibleTo(viewer));
        if (filter.cohort() != null) {
            filters.add(eq(COHORT, filter.cohort()));
        }
        if (filter.status() != null) {
            filters.add(eq(STATUS, filter.status()));
        }
        if (filter.awaitsApproval()) {
            filters.add(and(eq(STATUS, PairingDocument.PROPOSED), ACCEPTED_BY_BOTH));
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

    /// Pairings of this person that are proposed, active or paused.
    List<Pairing> openOf(PersonId person) {
        return store.collection()
                .find(openFor(person))
                .map(row -> store.stored(row).state())
                .into(new ArrayList<>());
    }

    private static Bson openFor(PersonId person) {
        return and(or(eq(MENTOR, person.value()), eq(MENTEE, person.value())), in(STATUS, OPEN));
    }

    /// Pairings of this person, and those that this person has ended as a coordinator.
    List<Pairing> withWordsOf(PersonId person) {
        var id = person.value();
        return store.collection()
                .find(or(eq(MENTOR, id), eq(MENTEE, id), eq(CLOSED_BY, id)))
                .map(row -> store.stored(row).state())
                .into(new ArrayList<>());
    }

    /// Whether somebody waits for this person's answer, or is in a running relationship with them.
    boolean hasOpen(PersonId person) {
        return store.collection().find(openFor(person)).first() != null;
    }

    /// The pairings of a mentee in a cohort that both have accepted and that are not over.
    List<Pairing> activeOf(CohortId cohort, PersonId mentee) {
        return store.collection()
                .find(
                        and(
                                eq(MENTEE, mentee.value()),
                                eq(COHORT, cohort.value()),
                                in(STATUS, RUNNING)))
                .map(row -> store.stored(row).state())
                .into(new ArrayList<>());
    }

    /// The pairings of a cohort that both have accepted and that are not over.
    List<Pairing> runningIn(CohortId cohort) {
        return store.collection()
                .find(and(in(STATUS, RUNNING), eq(COHORT, cohort.value())))
                .map(row -> store.stored(row).state())
                .into(new ArrayList<>());
    }

    /// The first proposed first.
    List<PairingId> idsOf(CohortId cohort) {
        return store.collection()
                .find(eq(COHORT, cohort.value()))
                .sort(ascending(PROPOSED_AT, ID))
                .projection(include(ID))
                .map(row -> new PairingId(row.getString(ID)))
                .into(new ArrayList<>());
    }

    /// Those of them that there are.
    Map<PairingId, Pairing> find(Collection<PairingId> ids) {
        var found = new HashMap<PairingId, Pairing>();
        store.collection()
                .find(in(ID, ids.stream().map(PairingId::value).toList()))
                .map(row -> store.stored(row).state())
                .forEach(it -> found.put(it.terms().id(), it));
        return found;
    }

    /// Everybody who is or was in a pairing of this cohort, with the partners.
    Map<PersonId, Set<PersonId>> partnersIn(CohortId cohort) {
        var partners = new HashMap<PersonId, Set<PersonId>>();
        store.collection()
                .find(eq(COHORT, cohort.value()))
                .projection(include(MENTOR, MENTEE))
                .forEach(row -> {
                    var mentor = personIn(row, TermsDocument.MENTOR);
                    var mentee = personIn(row, TermsDocument.MENTEE);
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
                    partners.add(personIn(row, TermsDocument.MENTOR));
                    partners.add(personIn(row, TermsDocument.MENTEE));
                });
        partners.remove(person);
        return partners;
    }

    private static PersonId personIn(Document row, String side) {
        return new PersonId(
                row.getEmbedded(List.of("state", side, TermsDocument.PERSON), String.class));
    }

    /// Pairings that are over and whose places are still held, some of them.
    List<Pairing> holdingPlaces(int most) {
        return some(eq(PLACES_RELEASED, false), most);
    }

    /// Proposals that not both have accepted since then, some of them.
    List<Pairing> proposedBefore(Instant then, int most) {
        return some(
                and(
                        eq(STATUS, PairingDocument.PROPOSED),
                        nor(ACCEPTED_BY_BOTH),
                        lt(PROPOSED_AT, then)),
                most);
    }

    /// Pauses that are over by now, some of them.
    List<Pairing> pausedUntil(Instant now, int most) {
        return some(and(eq(STATUS, PairingDocument.PAUSED), lte(PAUSED_UNTIL, now)), most);
    }

    /// Relationships of a cohort that have had their time, some of them.
    ///
    /// @param today the day after the last one of those whose own last day is over
    /// @param begunBefore those without a last day of their own are over that began before
    List<Pairing> beyondLastDay(CohortId cohort, LocalDate today, Instant begunBefore, int most) {
        return some(
                and(
                        in(STATUS, RUNNING),
                        eq(COHORT, cohort.value()),
                        or(
                                lt(ENDS_ON, today.toString()),
                                and(eq(ENDS_ON, null), lt(ACTIVATED_AT, begunBefore)))),
                most);
    }

    /// Pairings of which somebody looks for another partner, who has looked longest first.
    Page<Stored<Pairing>> rematches(CohortId cohort, PageRequest page) {
        var looking = and(eq(COHORT, cohort.value()), gt(REMATCH_SINCE, Instant.EPOCH));
        var filter = page.after().map(last -> and(looking, lookingSince(last))).orElse(looking);
        var rows =
                store.collection()
                        .find(filter)
                        .sort(ascending(REMATCH_SINCE, ID))
                        .limit(page.fetch())
                        .map(store::stored)
                        .into(new ArrayList<>());
        return page.page(rows, MongoPairings::lookingPosition);
    }

    private static Bson lookingSince(Cursor last) {
        var at = Instant.parse(last.get(0));
        return or(gt(REMATCH_SINCE, at), and(eq(REMATCH_SINCE, at), gt(ID, last.get(1))));
    }

    private static Cursor lookingPosition(Stored<Pairing> row) {
        var since = Rematch.of(row.state()).orElseThrow().since();
        return Cursor.of(since.toString(), row.id());
    }

    /// Pairings of these enrolments that are proposed, active or paused.
    List<Pairing> openOf(Set<EnrolmentId> enrolments) {
        var ids = enrolments.stream().map(EnrolmentId::value).toList();
        return store.collection()
                .find(
                        and(
                                in(STATUS, OPEN),
                                or(in(MENTOR_ENROLMENT, ids), in(MENTEE_ENROLMENT, ids))))
                .map(row -> store.stored(row).state())
                .into(new ArrayList<>());
    }

    private List<Pairing> some(Bson which, int most) {
        return store.collection()
                .find(which)
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
