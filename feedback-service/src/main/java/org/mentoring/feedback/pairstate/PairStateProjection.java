package org.mentoring.feedback.pairstate;

import org.bson.Document;
import org.mentoring.contracts.meeting.MeetingView;
import org.mentoring.contracts.pairing.AgreementStatus;
import org.mentoring.contracts.pairing.PairingAgreementConfirmed;
import org.mentoring.contracts.pairing.PairingEvent;
import org.mentoring.contracts.pairing.PairingView;
import org.mentoring.runtime.projection.ProjectionStore;

import java.time.Instant;
import java.util.Date;
import java.util.List;

/// What the events of other services tell about each pair, one part per source:
///
/// ```
/// { _id: pairingId,
///   seq: { pairing: 6, agreement: 6, meetings: { <meetingId>: 7 } },
///   pairing:   { cohortId, mentorId, menteeId, people: [ … ], status: "active", activatedAt },
///   agreement: { agreedAt },                             // the last one that both confirmed
///   meetings:  { <meetingId>: { status: "held", startsAt } } }
/// ```
///
/// Parts may come in any order: a meeting's events can overtake those of its pairing. [Goals] are
/// the mentee's and not the pair's.
public final class PairStateProjection {

    static final String PAIRING = "pairing";
    static final String COHORT = "cohortId";
    static final String MENTOR = "mentorId";
    static final String MENTEE = "menteeId";
    static final String PEOPLE = "people";
    static final String STATUS = "status";
    static final String ACTIVATED_AT = "activatedAt";
    static final String AGREEMENT = "agreement";
    static final String AGREED_AT = "agreedAt";
    static final String MEETINGS = "meetings";
    static final String STARTS_AT = "startsAt";

    private final ProjectionStore store;

    PairStateProjection(ProjectionStore store) {
        this.store = store;
    }

    public void put(PairingEvent event, long sequence, Instant at) {
        PairingView pairing = event.pairing();
        if (event instanceof PairingAgreementConfirmed && bothConfirmed(pairing)) {
            var agreement = new Document(AGREED_AT, Date.from(at));
            store.put(pairing.pairingId(), AGREEMENT, sequence, agreement);
        }
        store.put(pairing.pairingId(), PAIRING, sequence, part(pairing));
    }

    public void put(MeetingView meeting, long sequence) {
        var part =
                new Document(STATUS, meeting.status().wireName())
                        .append(STARTS_AT, Date.from(meeting.startsAt()));
        store.put(meeting.pairingId(), MEETINGS + "." + meeting.meetingId(), sequence, part);
    }

    private static Document part(PairingView pairing) {
        var part =
                new Document(COHORT, pairing.cohortId())
                        .append(MENTOR, pairing.mentorId())
                        .append(MENTEE, pairing.menteeId())
                        .append(PEOPLE, List.of(pairing.mentorId(), pairing.menteeId()))
                        .append(STATUS, pairing.status().wireName());
        return pairing.activatedAt() == null
                ? part
                : part.append(ACTIVATED_AT, Date.from(pairing.activatedAt()));
    }

    private static boolean bothConfirmed(PairingView pairing) {
        return pairing.agreement() != null
                && pairing.agreement().status() == AgreementStatus.CONFIRMED;
    }
}
