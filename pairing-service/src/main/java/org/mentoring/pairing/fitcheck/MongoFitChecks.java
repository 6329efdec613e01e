package org.mentoring.pairing.fitcheck;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;

import org.bson.conversions.Bson;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.fitcheck.domain.FitCheck;
import org.mentoring.pairing.fitcheck.domain.FitCheckId;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.paging.Cursor;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Fit checks, one for each pair that has met. [FitCheckDocument] shows the document's state.
final class MongoFitChecks {

    private static final String ID = "_id";
    private static final String STATE = "state.";
    private static final String COHORT = STATE + FitCheckDocument.COHORT;
    private static final String MENTOR = STATE + FitCheckDocument.MENTOR;
    private static final String MENTEE = STATE + FitCheckDocument.MENTEE;
    private static final String CLOSED = STATE + FitCheckDocument.CLOSED;
    private static final String CLOSES_AT = STATE + FitCheckDocument.CLOSES_AT;
    private static final String LOOK = STATE + FitCheckDocument.LOOK + ".";
    private static final String SINCE = LOOK + FitCheckDocument.SINCE;
    private static final String LASTING = LOOK + FitCheckDocument.LASTING;

    /// A fit check's id follows from its pairing, which says all there is to its creation.
    private static final String ANY_REQUEST = "";

    private final MongoAggregateStore<FitCheck> store;

    MongoFitChecks(MongoAggregateStore<FitCheck> store) {
        this.store = store;
        store.collection().createIndex(ascending(COHORT, SINCE, ID));
        store.collection().createIndex(ascending(COHORT, CLOSED));
        store.collection().createIndex(ascending(MENTOR));
        store.collection().createIndex(ascending(MENTEE));
    }

    static FitCheckId idOf(PairingId pairing) {
        return new FitCheckId(Ids.derivedFrom("fit-check", pairing.value()));
    }

    /// Creating what is there already changes nothing.
    FitCheck create(FitCheckId id, Change<FitCheck> first) {
        return store.create(id.value(), ANY_REQUEST, first).stored().state();
    }

    FitCheck change(FitCheckId id, Function<FitCheck, Change<FitCheck>> decide) {
        return store.change(id.value(), null, decide).state();
    }

    Optional<FitCheck> find(PairingId pairing) {
        return store.find(idOf(pairing).value()).map(Stored::state);
    }

    /// Those of a cohort whose pairing has not been found to be over.
    List<FitCheck> openIn(CohortId cohort) {
        return store.collection()
                .find(and(eq(COHORT, cohort.value()), eq(CLOSED, false)))
                .map(row -> store.stored(row).state())
                .into(new ArrayList<>());
    }

    /// Those of a person's pairings, also of those that are over.
    List<FitCheck> of(PersonId person) {
        var id = person.value();
        return store.collection()
                .find(or(eq(MENTOR, id), eq(MENTEE, id)))
                .map(row -> store.stored(row).state())
                .into(new ArrayList<>());
    }

    /// Those of a cohort that coordinators look at, who have waited longest first.
    Page<Stored<FitCheck>> lookedAt(CohortId cohort, Instant now, PageRequest page) {
        var looked =
                and(
                        eq(COHORT, cohort.value()),
                        lte(SINCE, now),
                        or(eq(LASTING, true), gt(CLOSES_AT, now)));
        var rows =
                store.collection()
                        .find(page.after().map(last -> and(looked, after(last))).orElse(looked))
                        .sort(ascending(SINCE, ID))
                        .limit(page.fetch())
                        .map(store::stored)
                        .into(new ArrayList<>());
        return page.page(rows, MongoFitChecks::position);
    }

    private static Bson after(Cursor last) {
        var since = Instant.parse(last.get(0));
        return or(gt(SINCE, since), and(eq(SINCE, since), gt(ID, last.get(1))));
    }

    private static Cursor position(Stored<FitCheck> row) {
        return Cursor.of(row.state().look().orElseThrow().since().toString(), row.id());
    }
}
