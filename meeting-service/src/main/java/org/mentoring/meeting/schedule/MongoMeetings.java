package org.mentoring.meeting.schedule;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mentoring.meeting.schedule.domain.Meeting;
import org.mentoring.meeting.schedule.domain.PersonId;
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

/// What of the meetings a person may see, asked in one query each. [MeetingDocument] shows the
/// document's state.
final class MongoMeetings {

    private static final String ID = "_id";
    private static final String PAIRING = "state." + MeetingDocument.PAIRING;
    private static final String COHORT = "state." + MeetingDocument.COHORT;
    private static final String ATTENDEES = "state." + MeetingDocument.ATTENDEES;
    private static final String STARTS_AT = "state." + MeetingDocument.STARTS_AT;
    private static final String ITEM_IDS = "state." + MeetingDocument.ITEM_IDS;
    private static final Bson LATEST_FIRST = descending(STARTS_AT, ID);

    /// Who looks: a person, and the cohorts whose meetings the person coordinates.
    record Viewer(PersonId person, Set<String> cohorts) {}

    private final MongoAggregateStore<Meeting> store;

    MongoMeetings(MongoAggregateStore<Meeting> store) {
        this.store = store;
        MongoCollection<Document> collection = store.collection();
        collection.createIndex(compoundIndex(ascending(ATTENDEES), LATEST_FIRST));
        collection.createIndex(compoundIndex(ascending(COHORT), LATEST_FIRST));
        collection.createIndex(compoundIndex(ascending(PAIRING), LATEST_FIRST));
        collection.createIndex(ascending(ITEM_IDS), new IndexOptions().sparse(true));
    }

    Optional<Stored<Meeting>> find(String id, Viewer viewer) {
        var visible = and(eq(ID, id), visibleTo(viewer));
        return Optional.ofNullable(store.collection().find(visible).first()).map(store::stored);
    }

    /// Whether another meeting than this has the item.
    boolean hasItemElsewhere(String itemId, String id) {
        return store.collection()
                        .find(and(eq(ITEM_IDS, itemId), ne(ID, id)))
                        .projection(include(ID))
                        .first()
                != null;
    }

    /// Latest start first.
    Page<Stored<Meeting>> list(Viewer viewer, @Nullable String pairingId, PageRequest request) {
        List<Bson> filters = new ArrayList<>();
        filters.add(visibleTo(viewer));
        if (pairingId != null) {
            filters.add(eq(PAIRING, pairingId));
        }
        request.after().map(MongoMeetings::after).ifPresent(filters::add);
        List<Stored<Meeting>> rows =
                store.collection()
                        .find(and(filters))
                        .sort(LATEST_FIRST)
                        .limit(request.fetch())
                        .map(store::stored)
                        .into(new ArrayList<>());
        return request.page(rows, MongoMeetings::position);
    }

    private static Bson visibleTo(Viewer viewer) {
        Bson attends = eq(ATTENDEES, viewer.person().value());
        return viewer.cohorts().isEmpty() ? attends : or(attends, in(COHORT, viewer.cohorts()));
    }

    private static Bson after(Cursor cursor) {
        Instant startsAt = Instant.parse(cursor.get(0));
        return or(lt(STARTS_AT, startsAt), and(eq(STARTS_AT, startsAt), lt(ID, cursor.get(1))));
    }

    private static Cursor position(Stored<Meeting> row) {
        Instant startsAt = ((Meeting.Booked) row.state()).booking().time().startsAt();
        return Cursor.of(startsAt.toString(), row.id());
    }
}
