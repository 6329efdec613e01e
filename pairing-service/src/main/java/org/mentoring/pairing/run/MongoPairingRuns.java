package org.mentoring.pairing.run;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.IndexOptions;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.run.domain.PairingRun;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.ContentionException;
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

    private static final String COMPUTING = "state." + PairingRunDocument.COMPUTING;

    private final MongoAggregateStore<PairingRun> store;

    MongoPairingRuns(MongoAggregateStore<PairingRun> store) {
        this.store = store;
        store.collection().createIndex(ascending(STATUS));
        store.collection().createIndex(ascending(COHORT));
        store.collection()
                .createIndex(ascending(COMPUTING), new IndexOptions().unique(true).sparse(true));
    }

    /// Creates once; a repeated request is answered with what it created first.
    ///
    /// @throws RunInProgressException another run of its cohort is being computed: the index lets
    ///   in one document per cohort that says so
    Stored<PairingRun> create(
            PairingRun.Request request, String fingerprint, Supplier<Change<PairingRun>> first) {
        try {
            return Creations.once(store, request.id().value(), fingerprint, first);
        } catch (ContentionException refused) {
            throw new RunInProgressException(computing(request.cohort()), refused);
        }
    }

    /// Null when it has come to its end just now.
    private @Nullable PairingRunId computing(CohortId cohort) {
        var row =
                store.collection()
                        .find(eq(COMPUTING, cohort.value()))
                        .projection(include(ID))
                        .first();
        return row == null ? null : new PairingRunId(row.getString(ID));
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
