package org.mentoring.feedback.pairstate;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mentoring.web.paging.Cursor;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The states of pairs a person may see, asked in one query each. [PairStateProjection] shows the
/// document and fills it; a pair is there from its own first event on.
final class MongoPairStates {

    /// Who looks: a person, and the cohorts that the person coordinates.
    record Viewer(String personId, Set<String> cohorts) {}

    private static final String ID = "_id";
    private static final String COHORT =
            PairStateProjection.PAIRING + "." + PairStateProjection.COHORT;
    private static final String PEOPLE =
            PairStateProjection.PAIRING + "." + PairStateProjection.PEOPLE;

    private final MongoCollection<Document> collection;

    MongoPairStates(MongoCollection<Document> collection) {
        this.collection = collection;
        collection.createIndex(Indexes.ascending(COHORT, ID));
        collection.createIndex(Indexes.ascending(PEOPLE, ID));
    }

    Optional<PairState> find(String pairingId, Viewer viewer) {
        var visible = and(eq(ID, pairingId), visibleTo(viewer));
        return Optional.ofNullable(collection.find(visible).first()).map(PairState::of);
    }

    /// By id, which tells nothing and never changes: no pair moves while the list is read.
    Page<PairState> list(Viewer viewer, @Nullable String cohortId, PageRequest request) {
        List<Bson> filters = new ArrayList<>();
        filters.add(visibleTo(viewer));
        if (cohortId != null) {
            filters.add(eq(COHORT, cohortId));
        }
        request.after().map(cursor -> gt(ID, cursor.get(0))).ifPresent(filters::add);
        List<PairState> rows =
                collection
                        .find(and(filters))
                        .sort(ascending(ID))
                        .limit(request.fetch())
                        .map(PairState::of)
                        .into(new ArrayList<>());
        return request.page(rows, state -> Cursor.of(state.pairingId()));
    }

    private static Bson visibleTo(Viewer viewer) {
        Bson own = eq(PEOPLE, viewer.personId());
        return viewer.cohorts().isEmpty() ? own : or(own, in(COHORT, viewer.cohorts()));
    }
}
