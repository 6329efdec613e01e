package org.mentoring.feedback.pairstate;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.WireNamed;
import org.mentoring.contracts.meeting.MeetingStatus;
import org.mentoring.feedback.pairstate.domain.PairFacts;

import java.time.Instant;
import java.util.List;

/// One pair as its document tells. [PairStateProjection] shows the document.
record PairState(
        String pairingId,
        String cohortId,
        String mentorId,
        String menteeId,
        String status,
        @Nullable Instant activatedAt,
        @Nullable Instant agreedAt,
        List<Meeting> meetings) {

    record Meeting(MeetingStatus status, Instant startsAt) {

        boolean isHeld() {
            return status == MeetingStatus.HELD;
        }

        boolean isCancelled() {
            return status == MeetingStatus.CANCELLED;
        }

        boolean isPlanned(Instant now) {
            return switch (status) {
                case PROPOSED, CONFIRMED -> startsAt.isAfter(now);
                case HELD, MISSED, CANCELLED -> false;
            };
        }
    }

    /// Whether the person is one of the two.
    boolean isOf(String personId) {
        return personId.equals(mentorId) || personId.equals(menteeId);
    }

    Goals.Mentee mentee() {
        return new Goals.Mentee(cohortId, menteeId);
    }

    /// @param goals the mentee's, open and reached
    PairFacts facts(int goals) {
        int held = (int) meetings.stream().filter(Meeting::isHeld).count();
        return new PairFacts(activatedAt != null, agreedAt != null, held, goals);
    }

    static PairState of(Document document) {
        Document pairing = document.get(PairStateProjection.PAIRING, Document.class);
        Document agreement = part(document, PairStateProjection.AGREEMENT);
        return new PairState(
                document.getString("_id"),
                pairing.getString(PairStateProjection.COHORT),
                pairing.getString(PairStateProjection.MENTOR),
                pairing.getString(PairStateProjection.MENTEE),
                pairing.getString(PairStateProjection.STATUS),
                instant(pairing, PairStateProjection.ACTIVATED_AT),
                instant(agreement, PairStateProjection.AGREED_AT),
                meetings(part(document, PairStateProjection.MEETINGS)));
    }

    private static List<Meeting> meetings(Document byId) {
        return byId.values().stream().map(Document.class::cast).map(PairState::meeting).toList();
    }

    private static Meeting meeting(Document meeting) {
        return new Meeting(
                WireNamed.parse(MeetingStatus.class, meeting.getString(PairStateProjection.STATUS)),
                meeting.getDate(PairStateProjection.STARTS_AT).toInstant());
    }

    private static Document part(Document document, String name) {
        Document part = document.get(name, Document.class);
        return part == null ? new Document() : part;
    }

    private static @Nullable Instant instant(Document document, String field) {
        return document.getDate(field) == null ? null : document.getDate(field).toInstant();
    }
}
