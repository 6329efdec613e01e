package org.mentoring.feedback.request;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.mentoring.feedback.request.domain.Feedback;
import org.mentoring.feedback.request.domain.Visibility;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.paging.Cursor;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What of the feedback a person may see, asked in one query each. [FeedbackDocument] shows the
/// document's state.
final class MongoFeedback {

    /// Who looks: a person, and the cohorts that the person coordinates.
    record Viewer(String personId, Set<String> cohorts) {}

    private static final String ID = "_id";
    private static final String PAIRING = "state." + FeedbackDocument.PAIRING;
    private static final String COHORT = "state." + FeedbackDocument.COHORT;
    private static final String AUTHOR = "state." + FeedbackDocument.AUTHOR;
    private static final String SUBJECT = "state." + FeedbackDocument.SUBJECT;
    private static final String VISIBILITY = "state." + FeedbackDocument.VISIBILITY;
    private static final String REQUESTED_AT = "state." + FeedbackDocument.REQUESTED_AT;
    private static final Bson LATEST_FIRST = descending(REQUESTED_AT, ID);

    private final MongoAggregateStore<Feedback> store;

    MongoFeedback(MongoAggregateStore<Feedback> store) {
        this.store = store;
        MongoCollection<Document> collection = store.collection();
        collection.createIndex(compoundIndex(ascending(AUTHOR), LATEST_FIRST));
        collection.createIndex(compoundIndex(ascending(PAIRING), LATEST_FIRST));
    }

    Optional<Stored<Feedback>> find(String id, Viewer viewer) {
        var visible = and(eq(ID, id), visibleTo(viewer));
        return Optional.ofNullable(store.collection().find(visible).first()).map(store::stored);
    }

    /// What the person was asked, latest first.
    Page<Stored<Feedback>> listOwn(String personId, PageRequest request) {
        return list(eq(AUTHOR, personId), request);
    }

    /// What of one pairing the viewer may see, latest first.
    Page<Stored<Feedback>> list(String pairingId, Viewer viewer, PageRequest request) {
        return list(and(eq(PAIRING, pairingId), visibleTo(viewer)), request);
    }

    private Page<Stored<Feedback>> list(Bson visible, PageRequest request) {
        Bson filter = request.after().map(cursor -> and(visible, after(cursor))).orElse(visible);
        List<Stored<Feedback>> rows =
                store.collection()
                        .find(filter)
                        .sort(LATEST_FIRST)
                        .limit(request.fetch())
                        .map(store::stored)
                        .into(new ArrayList<>());
        return request.page(rows, MongoFeedback::position);
    }

    /// Before an answer there is no visibility: only its author sees that it was asked for. A
    /// coordinator who is the partner does not read what was kept from the partner.
    private static Bson visibleTo(Viewer viewer) {
        Bson inThePair = visibleInThePair(viewer.personId());
        Bson coordinator =
                and(
                        in(COHORT, viewer.cohorts()),
                        ne(SUBJECT, viewer.personId()),
                        eq(VISIBILITY, FeedbackVocabulary.word(Visibility.COORDINATORS)));
        return viewer.cohorts().isEmpty() ? inThePair : or(inThePair, coordinator);
    }

    /// What a person knows as one of the two: what they were asked, and what the partner shares.
    static Bson visibleInThePair(String personId) {
        Bson author = eq(AUTHOR, personId);
        Bson partner =
                and(
                        eq(SUBJECT, personId),
                        eq(VISIBILITY, FeedbackVocabulary.word(Visibility.PAIR)));
        return or(author, partner);
    }

    private static Bson after(Cursor cursor) {
        Instant requestedAt = Instant.parse(cursor.get(0));
        return or(
                lt(REQUESTED_AT, requestedAt),
                and(eq(REQUESTED_AT, requestedAt), lt(ID, cursor.get(1))));
    }

    private static Cursor position(Stored<Feedback> row) {
        return Cursor.of(((Feedback.Asked) row.state()).requestedAt().toString(), row.id());
    }
}
