package org.mentoring.meeting.pairing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import org.bson.Document;
import org.mentoring.contracts.pairing.AgreementStatus;
import org.mentoring.contracts.pairing.AgreementView;
import org.mentoring.contracts.pairing.PairingStatus;
import org.mentoring.contracts.pairing.PairingView;
import org.mentoring.runtime.projection.MongoProjectionStore;

import java.util.List;
import java.util.Optional;

/// The pairings this service has heard of:
///
/// ```
/// { _id, seq: { state: 7, agreement: 5 },
///   state: { cohortId, mentorId, menteeId, people: [ … ], active: true },
///   agreement: { noticeHours: 24 } }                     // the last one that both confirmed
/// ```
public final class Pairings {

    private static final String STATE = MongoProjectionStore.STATE;
    private static final String COHORT = "cohortId";
    private static final String MENTOR = "mentorId";
    private static final String MENTEE = "menteeId";
    private static final String PEOPLE = "people";
    private static final String ACTIVE = "active";
    private static final String AGREEMENT = "agreement";
    private static final String NOTICE = "noticeHours";

    private final MongoProjectionStore store;

    Pairings(MongoProjectionStore store) {
        this.store = store;
    }

    /// The pairing, if this person is one of the two.
    public Optional<KnownPairing> find(String pairingId, String personId) {
        var theirs = and(eq("_id", pairingId), eq(STATE + "." + PEOPLE, personId));
        return Optional.ofNullable(store.collection().find(theirs).first()).map(Pairings::known);
    }

    Optional<Integer> agreedNoticeHours(String pairingId) {
        return store.find(pairingId, AGREEMENT).map(agreement -> agreement.getInteger(NOTICE));
    }

    void put(PairingView pairing, long sequence) {
        AgreementView agreement = pairing.agreement();
        if (agreement != null && agreement.status() == AgreementStatus.CONFIRMED) {
            var notice = new Document(NOTICE, agreement.noticeHours());
            store.put(pairing.pairingId(), AGREEMENT, sequence, notice);
        }
        store.put(pairing.pairingId(), sequence, state(pairing));
    }

    private static Document state(PairingView pairing) {
        return new Document(COHORT, pairing.cohortId())
                .append(MENTOR, pairing.mentorId())
                .append(MENTEE, pairing.menteeId())
                .append(PEOPLE, List.of(pairing.mentorId(), pairing.menteeId()))
                .append(ACTIVE, pairing.status() == PairingStatus.ACTIVE);
    }

    private static KnownPairing known(Document document) {
        Document state = document.get(STATE, Document.class);
        return new KnownPairing(
                document.getString("_id"),
                state.getString(COHORT),
                state.getString(MENTOR),
                state.getString(MENTEE),
                state.getBoolean(ACTIVE));
    }
}
