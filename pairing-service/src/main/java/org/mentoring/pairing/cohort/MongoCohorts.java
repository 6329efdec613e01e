package org.mentoring.pairing.cohort;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.client.MongoIterable;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.service.creation.Creations;
import org.mentoring.web.paging.Cursor;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// Cohorts, each with who coordinates it. [CohortDocument] shows the document's state.
final class MongoCohorts {

    private static final String ID = "_id";
    private static final String COORDINATORS = "state." + CohortDocument.COORDINATORS;
    private static final String ARCHIVED = "state." + CohortDocument.ARCHIVED;
    private static final String STARTS_ON = "state." + SettingsDocument.STARTS_ON;

    private final MongoAggregateStore<Cohort> store;

    MongoCohorts(MongoAggregateStore<Cohort> store) {
        this.store = store;
        store.collection()
                .createIndex(
                        compoundIndex(
                                ascending(COORDINATORS), descending(STARTS_ON), ascending(ID)));
        store.collection().createIndex(compoundIndex(descending(STARTS_ON), ascending(ID)));
    }

    /// Creates once; a repeated request is answered with what it created first.
    Stored<Cohort> create(CohortId id, String fingerprint, Supplier<Change<Cohort>> first) {
        return Creations.once(store, id.value(), fingerprint, first);
    }

    Stored<Cohort> change(CohortId id, long version, Function<Cohort, Change<Cohort>> decide) {
        return store.change(id.value(), version, decide);
    }

    Optional<Stored<Cohort>> find(CohortId id) {
        return store.find(id.value());
    }

    /// The latest first.
    ///
    /// @param coordinator whose cohorts, or null for everybody's
    Page<Stored<Cohort>> list(@Nullable PersonId coordinator, boolean archived, PageRequest page) {
        var filters = new ArrayList<Bson>();
        filters.add(archived ? eq(ARCHIVED, true) : ne(ARCHIVED, true));
        if (coordinator != null) {
            filters.add(coordinatedBy(coordinator));
        }
        page.after().map(MongoCohorts::after).ifPresent(filters::add);
        var rows =
                store.collection()
                        .find(and(filters))
                        .sort(orderBy(descending(STARTS_ON), ascending(ID)))
                        .limit(page.fetch())
                        .map(store::stored)
                        .into(new ArrayList<>());
        return page.page(rows, MongoCohorts::position);
    }

    Set<CohortId> idsOf(PersonId coordinator) {
        return store.collection()
                .find(coordinatedBy(coordinator))
                .projection(include(ID))
                .map(row -> new CohortId(row.getString(ID)))
                .into(new HashSet<>());
    }

    MongoIterable<Cohort> all() {
        return store.collection().find().map(row -> store.stored(row).state());
    }

    boolean areFellows(PersonId one, PersonId other) {
        var both = and(coordinatedBy(one), coordinatedBy(other));
        return store.collection().find(both).first() != null;
    }

    boolean isCoordinator(PersonId person) {
        return store.collection().find(coordinatedBy(person)).first() != null;
    }

    private static Bson coordinatedBy(PersonId coordinator) {
        return eq(COORDINATORS, coordinator.value());
    }

    private static Bson after(Cursor last) {
        var startsOn = last.get(0);
        return or(lt(STARTS_ON, startsOn), and(eq(STARTS_ON, startsOn), gt(ID, last.get(1))));
    }

    private static Cursor position(Stored<Cohort> cohort) {
        return Cursor.of(cohort.state().settings().dates().startsOn().toString(), cohort.id());
    }
}
