package org.mentoring.pairing.meeting;

import static com.mongodb.client.model.Accumulators.max;
import static com.mongodb.client.model.Accumulators.min;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import org.bson.Document;
import org.mentoring.contracts.meeting.MeetingStatus;
import org.mentoring.contracts.meeting.MeetingView;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.runtime.projection.MongoProjectionStore;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Meetings in `meetingFacts`, one document each, so that a repeated event counts nothing twice:
///
/// ```
/// { _id: "<meeting>", seq: { state: 3 }, state: { pairing, status: "held", startsAt } }
/// ```
final class MongoMeetingFacts implements MeetingFacts {

    private static final String ID = "_id";
    private static final String PAIRING = "pairing";
    private static final String STATUS = "status";
    private static final String STARTS_AT = "startsAt";
    private static final String STATE = "state.";
    private static final String HELD = "held";
    private static final String FIRST_AT = "firstAt";
    private static final String LAST_AT = "lastAt";

    private final MongoProjectionStore store;

    MongoMeetingFacts(MongoProjectionStore store) {
        this.store = store;
        store.collection().createIndex(ascending(STATE + PAIRING, STATE + STATUS));
    }

    MongoProjectionStore store() {
        return store;
    }

    static Document state(MeetingView meeting) {
        return new Document(PAIRING, meeting.pairingId())
                .append(STATUS, meeting.status().wireName())
                .append(STARTS_AT, meeting.startsAt());
    }

    @Override
    public Map<PairingId, Met> of(Collection<PairingId> pairings) {
        var met = new HashMap<PairingId, Met>();
        pairings.forEach(pairing -> met.put(pairing, Met.NEVER));
        var ids = pairings.stream().map(PairingId::value).toList();
        var held = eq(STATE + STATUS, MeetingStatus.HELD.wireName());
        store.collection()
                .aggregate(
                        List.of(
                                match(and(in(STATE + PAIRING, ids), held)),
                                group(
                                        "$" + STATE + PAIRING,
                                        sum(HELD, 1),
                                        min(FIRST_AT, "$" + STATE + STARTS_AT),
                                        max(LAST_AT, "$" + STATE + STARTS_AT))))
                .forEach(row -> met.put(new PairingId(row.getString(ID)), met(row)));
        return met;
    }

    private static Met met(Document row) {
        return new Met(
                row.get(HELD, Number.class).longValue(),
                row.getDate(FIRST_AT).toInstant(),
                row.getDate(LAST_AT).toInstant());
    }
}
