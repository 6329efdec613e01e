package org.mentoring.notification.message;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.mentoring.notification.domain.PairingStep;
import org.mentoring.notification.message.domain.Delivery.Reason;
import org.mentoring.notification.message.domain.Notification;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.Creation;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.aggregate.StaleVersionException;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.web.paging.Cursor;
import org.mentoring.web.paging.Page;
import org.mentoring.web.paging.PageRequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Notifications in MongoDB. [NotificationDocument] shows the document's state. The index of what
/// is due is sparse: it has the size of the backlog, not of the collection.
final class MongoNotifications {

    private static final String ID = "_id";
    private static final String RECIPIENT = "state." + NotificationDocument.RECIPIENT;
    private static final String CREATED_AT = "state." + NotificationDocument.CREATED_AT;
    private static final String NEXT_ATTEMPT_AT = "state." + NotificationDocument.NEXT_ATTEMPT_AT;
    private static final String MEETING = "state." + NotificationDocument.MEETING;
    private static final String PAIRING = "state." + NotificationDocument.PAIRING;
    private static final String STEP = "state." + NotificationDocument.STEP;
    private static final List<String> ENDS =
            Stream.of(PairingStep.COMPLETED, PairingStep.ENDED, PairingStep.REMATCH)
                    .map(PairingStep::name)
                    .toList();
    private static final String REASON = "state." + NotificationDocument.REASON;
    private static final String SETTLED_AT = "state." + NotificationDocument.SETTLED_AT;
    private static final Bson LATEST_FIRST = descending(CREATED_AT, ID);

    private final MongoAggregateStore<Notification> store;

    MongoNotifications(MongoAggregateStore<Notification> store) {
        this.store = store;
        MongoCollection<Document> collection = store.collection();
        collection.createIndex(ascending(NEXT_ATTEMPT_AT), new IndexOptions().sparse(true));
        collection.createIndex(
                compoundIndex(ascending(REASON), descending(SETTLED_AT)),
                new IndexOptions().partialFilterExpression(exists(REASON)));
        collection.createIndex(ascending(MEETING), new IndexOptions().sparse(true));
        collection.createIndex(compoundIndex(ascending(RECIPIENT), LATEST_FIRST));
    }

    /// Creating what is there already changes nothing; whether it was new.
    boolean create(String id, Change<Notification> first) {
        return store.create(id, id, first) instanceof Creation.Created;
    }

    /// What a person was or will be told about a meeting. There are as many as the meeting has
    /// revisions.
    List<Notification> aboutMeeting(String recipientId, String meetingId) {
        return store.collection()
                .find(and(eq(MEETING, meetingId), eq(RECIPIENT, recipientId)))
                .map(document -> store.stored(document).state())
                .into(new ArrayList<>());
    }

    /// Whether a person was or will be told that a pairing is over.
    boolean tellEnd(String recipientId, String pairingId) {
        Bson end = and(eq(RECIPIENT, recipientId), eq(PAIRING, pairingId), in(STEP, ENDS));
        return store.collection().find(end).first() != null;
    }

    /// Those whose time has come, the longest waiting first.
    List<Stored<Notification>> due(Instant now, int limit) {
        return store.collection()
                .find(lte(NEXT_ATTEMPT_AT, now))
                .sort(ascending(NEXT_ATTEMPT_AT))
                .limit(limit)
                .map(store::stored)
                .into(new ArrayList<>());
    }

    Optional<Stored<Notification>> find(String id) {
        return store.find(id);
    }

    /// Those that were given up, the latest first.
    List<Stored<Notification>> failed(int limit) {
        List<String> reasons = Arrays.stream(Reason.values()).map(Reason::name).toList();
        return store.collection()
                .find(in(REASON, reasons))
                .sort(descending(SETTLED_AT))
                .limit(limit)
                .map(store::stored)
                .into(new ArrayList<>());
    }

    /// How many are neither sent nor given up.
    long pending() {
        return store.collection().countDocuments(exists(NEXT_ATTEMPT_AT));
    }

    /// @throws StaleVersionException somebody changed it since it was seen
    Stored<Notification> change(
            Stored<Notification> seen, Function<Notification, Change<Notification>> decide) {
        return store.change(seen.id(), seen.version(), decide);
    }

    Stored<Notification> change(String id, Function<Notification, Change<Notification>> decide) {
        return store.change(id, null, decide);
    }

    /// Latest first.
    Page<Stored<Notification>> of(String recipientId, PageRequest request) {
        Bson theirs = eq(RECIPIENT, recipientId);
        Bson filter =
                request.after()
                        .map(MongoNotifications::after)
                        .map(a -> and(theirs, a))
                        .orElse(theirs);
        List<Stored<Notification>> rows =
                store.collection()
                        .find(filter)
                        .sort(LATEST_FIRST)
                        .limit(request.fetch())
                        .map(store::stored)
                        .into(new ArrayList<>());
        return request.page(rows, MongoNotifications::position);
    }

    private static Bson after(Cursor cursor) {
        Instant createdAt = Instant.parse(cursor.get(0));
        return or(lt(CREATED_AT, createdAt), and(eq(CREATED_AT, createdAt), lt(ID, cursor.get(1))));
    }

    private static Cursor position(Stored<Notification> row) {
        return Cursor.of(row.state().createdAt().toString(), row.id());
    }
}
