package org.mentoring.pairing.request;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.IndexOptions;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PairingRequestId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.request.domain.PairingRequest;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.service.creation.Creations;
import org.mentoring.web.paging.Cursor;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// Pairing requests, seen by those whom they concern at the moment and by the coordinators of the
/// cohort, asked in one query each. [PairingRequestDocument] shows the document's state.
final class MongoPairingRequests {

    private static final String ID = "_id";
    private static final String STATE = "state.";
    private static final String COHORT = STATE + PairingRequestDocument.COHORT;
    private static final String READERS = STATE + PairingRequestDocument.READERS;
    private static final String MADE_AT = STATE + PairingRequestDocument.MADE_AT;
    private static final String DUE_AT = STATE + PairingRequestDocument.DUE_AT;
    private static final String HELD = STATE + PairingRequestDocument.HELD;
    private static final String ASKER =
            STATE + PairingRequestDocument.ASKER + "." + PairingRequestDocument.ENROLMENT;
    private static final String ASKED_BY =
            STATE + PairingRequestDocument.ASKER + "." + ChoiceDocument.PERSON;
    private static final String CHOSEN =
            STATE
                    + PairingRequestDocument.CHOICES
                    + "."
                    + ChoiceDocument.MENTOR
                    + "."
                    + ChoiceDocument.PERSON;
    private static final Bson LATEST_FIRST = descending(MADE_AT, ID);

    private final MongoAggregateStore<PairingRequest> store;

    /// Who looks: a person, and the cohorts whose requests the person coordinates.
    record Viewer(PersonId person, Set<CohortId> cohorts) {}

    /// A place in the order of what is due.
    record Due(Instant at, String id) {

        static final Due FIRST = new Due(Instant.EPOCH, "");

        static Due of(Stored<PairingRequest> request) {
            var at = request.state().dueAt();
            return new Due(at == null ? Instant.EPOCH : at, request.id());
        }
    }

    MongoPairingRequests(MongoAggregateStore<PairingRequest> store) {
        this.store = store;
        var collection = store.collection();
        var whereThere = new IndexOptions().sparse(true);
        collection.createIndex(compoundIndex(ascending(READERS), LATEST_FIRST));
        collection.createIndex(compoundIndex(ascending(COHORT), LATEST_FIRST));
        collection.createIndex(ascending(ASKER));
        collection.createIndex(ascending(ASKED_BY));
        collection.createIndex(ascending(CHOSEN));
        collection.createIndex(ascending(DUE_AT), whereThere);
        collection.createIndex(ascending(HELD), whereThere);
    }

    /// Creates once; a repeated request is answered with what it created first.
    Stored<PairingRequest> create(
            PairingRequestId id, String fingerprint, Supplier<Change<PairingRequest>> first) {
        return Creations.once(store, id.value(), fingerprint, first);
    }

    Stored<PairingRequest> change(
            PairingRequestId id,
            @Nullable Long version,
            Function<PairingRequest, Change<PairingRequest>> decide) {
        return store.change(id.value(), version, decide);
    }

    /// The request as it is now.
    ///
    /// @throws NoSuchElementException when there is none
    Stored<PairingRequest> get(PairingRequestId id) {
        return store.find(id.value()).orElseThrow();
    }

    Optional<Stored<PairingRequest>> find(PairingRequestId id, Viewer viewer) {
        var visible = and(eq(ID, id.value()), visibleTo(viewer));
        return Optional.ofNullable(store.collection().find(visible).first()).map(store::stored);
    }

    /// The latest first.
    Page<Stored<PairingRequest>> list(Viewer viewer, @Nullable String cohort, PageRequest page) {
        var filters = new ArrayList<Bson>();
        filters.add(visibleTo(viewer));
        if (cohort != null) {
            filters.add(eq(COHORT, cohort));
        }
        page.after().map(MongoPairingRequests::after).ifPresent(filters::add);
        return page.page(
                all(and(filters), LATEST_FIRST, page.fetch()), MongoPairingRequests::position);
    }

    /// Every request of one mentee in one cohort.
    List<PairingRequest> of(EnrolmentId asker) {
        return store.collection()
                .find(eq(ASKER, asker.value()))
                .map(row -> store.stored(row).state())
                .into(new ArrayList<>());
    }

    /// Requests of this person, and those that name this person as a mentor.
    List<PairingRequestId> concerning(PersonId person) {
        return store.collection()
                .find(or(eq(ASKED_BY, person.value()), eq(CHOSEN, person.value())))
                .projection(include(ID))
                .map(row -> new PairingRequestId(row.getString(ID)))
                .into(new ArrayList<>());
    }

    /// Whether another request keeps places under this pairing's id, or tries to.
    boolean isHeldByAnother(PairingId pairing, PairingRequestId request) {
        var another = and(eq(HELD, pairing.value()), ne(ID, request.value()));
        return store.collection().find(another).first() != null;
    }

    /// What was due by then, the longest due first.
    List<Stored<PairingRequest>> dueUntil(Instant until, Due after, int most) {
        var later = or(gt(DUE_AT, after.at()), and(eq(DUE_AT, after.at()), gt(ID, after.id())));
        return all(and(lte(DUE_AT, until), later), ascending(DUE_AT, ID), most);
    }

    private List<Stored<PairingRequest>> all(Bson which, Bson order, int most) {
        return store.collection()
                .find(which)
                .sort(order)
                .limit(most)
                .map(store::stored)
                .into(new ArrayList<>());
    }

    private static Bson visibleTo(Viewer viewer) {
        var cohorts = viewer.cohorts().stream().map(CohortId::value).toList();
        return or(eq(READERS, viewer.person().value()), in(COHORT, cohorts));
    }

    private static Bson after(Cursor last) {
        var madeAt = Instant.parse(last.get(0));
        return or(lt(MADE_AT, madeAt), and(eq(MADE_AT, madeAt), lt(ID, last.get(1))));
    }

    private static Cursor position(Stored<PairingRequest> row) {
        return Cursor.of(row.state().terms().madeAt().toString(), row.id());
    }
}
