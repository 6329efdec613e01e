package org.mentoring.meeting.schedule;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.ReturnDocument.AFTER;
import static com.mongodb.client.model.Updates.push;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.OptionalInt;

/// Numbers the meetings of each pairing, 1, 2, 3, …, in the order in which they are booked:
///
/// ```
/// { _id: pairingId, meetings: [ meetingId, … ] }
/// ```
///
/// One document per pairing hands the numbers out, so two bookings at the same time never get the
/// same one; a booking that is tried again gets its number again.
final class MeetingNumbers {

    /// Meetings of one pairing, at most.
    static final int LIMIT = 1_000;

    private static final String ID = "_id";
    private static final String MEETINGS = "meetings";

    private final MongoCollection<Document> collection;

    MeetingNumbers(MongoCollection<Document> collection) {
        this.collection = collection.withWriteConcern(WriteConcern.MAJORITY);
    }

    /// Empty when the pairing has had as many meetings as it can.
    OptionalInt numberOf(String meetingId, String pairingId) {
        Document numbers =
                add(meetingId, pairingId, true)
                        .or(() -> add(meetingId, pairingId, false))
                        .orElseGet(() -> collection.find(eq(ID, pairingId)).first());
        return position(meetingId, numbers);
    }

    /// Empty when the pairing's document is there and has the meeting already or no room, or when
    /// another booking made it just now: then adding without `upsert` tells which.
    private Optional<Document> add(String meetingId, String pairingId, boolean upsert) {
        Bson room =
                and(
                        eq(ID, pairingId),
                        ne(MEETINGS, meetingId),
                        exists(MEETINGS + "." + (LIMIT - 1), false));
        var options = new FindOneAndUpdateOptions().upsert(upsert).returnDocument(AFTER);
        try {
            return Optional.ofNullable(
                    collection.findOneAndUpdate(room, push(MEETINGS, meetingId), options));
        } catch (MongoCommandException refused) {
            if (ErrorCategory.fromErrorCode(refused.getErrorCode())
                    == ErrorCategory.DUPLICATE_KEY) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static OptionalInt position(String meetingId, @Nullable Document numbers) {
        int index =
                numbers == null ? -1 : numbers.getList(MEETINGS, String.class).indexOf(meetingId);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
    }
}
