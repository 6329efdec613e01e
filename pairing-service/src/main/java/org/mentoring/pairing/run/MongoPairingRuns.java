package org.mentoring.pairing.run;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.run.domain.PairingRun;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.service.creation.Creations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// Runs, seen by the coordinators of their cohorts. [PairingRunDocument] shows the document's
/// state.
final class MongoPairingRuns {

    private static final String ID = "_id";
    private static final String COHORT = "state." + PairingRunDocument.COHORT;
    private static final String STATUS = "state." + PairingRunDocument.STATUS;

    private final MongoAggregateStore<PairingRun> store;

    MongoPairingRuns(MongoAggregateStore<PairingRun> store) {
        this.store = store;
        store.collection().createIndex(ascending(STATUS));
        store.collection().createIndex(ascending(COHORT));
    }

    /// Creates once; a repeated request is answered with what it created first.
    Stored<PairingRun> create(
            PairingRunId id, String fingerprint, Supplier<Change<PairingRun>> first) {
        return Creations.once(store, id.value(), fingerprint, first);
    }

    Stored<PairingRun> change(
            PairingRunId id,
            @Nullable Long version,
            Function<PairingRun, Change<PairingRun>> decide) {
        return store.change(id.value(), version, decide);
    }

    Optional<PairingRun> find(PairingRunId id) {
        return store.find(id.value()).map(Stored::state);
    }

    Optional<Stored<PairingRun>> find(PairingRunId id, Set<CohortId> cohorts) {
        var ids = cohorts.stream().map(CohortId::value).toList();
        var visible = and(eq(ID, id.value()), in(COHORT, ids));
        return Optional.ofNullable(store.collection().find(visible).first()).map(store::stored);
    }

    List<PairingRun> allOf(CohortId cohort) {
        return store.collection()
                .find(eq(COHORT, cohort.value()))
                .map(row -> store.stored(row).state())
                .into(new ArrayList<>());
    }

    /// Runs on which there is something to do, some of them.
    List<PairingRun> unfinished(int most) {
        return store.collection()
                .find(in(STATUS, "requested", "publishing"))
                .limit(most)
                .map(row -> store.stored(row).state())
                .into(new ArrayList<>());
    }
}
