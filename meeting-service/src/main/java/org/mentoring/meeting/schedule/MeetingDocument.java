package org.mentoring.meeting.schedule;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.meeting.schedule.domain.AgendaItem;
import org.mentoring.meeting.schedule.domain.AgendaItemId;
import org.mentoring.meeting.schedule.domain.Booking;
import org.mentoring.meeting.schedule.domain.CohortId;
import org.mentoring.meeting.schedule.domain.Meeting;
import org.mentoring.meeting.schedule.domain.MeetingTime;
import org.mentoring.meeting.schedule.domain.Notice;
import org.mentoring.meeting.schedule.domain.Pair;
import org.mentoring.meeting.schedule.domain.PairingId;
import org.mentoring.meeting.schedule.domain.PersonId;
import org.mentoring.runtime.aggregate.StateCodec;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;

/// A meeting's state as it is kept:
///
/// ```
/// { status: "proposed", pairingId, cohortId, mentorId, menteeId,
///   attendeeIds: [ mentorId, menteeId ],              // what queries ask for
///   number: 1, organiserId, startsAt: <date>, zone: "Europe/Berlin", durationMinutes: 45,
///   medium: "video", link: "https://…", revision: 0, moves: 0,
///   agenda: [ { id, kind: "question", text, url, addedBy } ],
///   by,                                               // who proposed, recorded or cancelled it
///   noticeMinutes, agreedNoticeMinutes }              // of a cancelled one
/// ```
final class MeetingDocument implements StateCodec<Meeting> {

    static final String PAIRING = "pairingId";
    static final String COHORT = "cohortId";
    static final String ATTENDEES = "attendeeIds";
    static final String STARTS_AT = "startsAt";
    static final String ITEM_IDS = "agenda.id";

    private static final String STATUS = "status";
    private static final String MENTOR = "mentorId";
    private static final String MENTEE = "menteeId";
    private static final String NUMBER = "number";
    private static final String ORGANISER = "organiserId";
    private static final String ZONE = "zone";
    private static final String DURATION = "durationMinutes";
    private static final String MEDIUM = "medium";
    private static final String LINK = "link";
    private static final String AGENDA = "agenda";
    private static final String REVISION = "revision";
    private static final String MOVES = "moves";
    private static final String BY = "by";
    private static final String NOTICE = "noticeMinutes";
    private static final String AGREED_NOTICE = "agreedNoticeMinutes";

    private static final String ITEM_ID = "id";
    private static final String KIND = "kind";
    private static final String TEXT = "text";
    private static final String URL = "url";
    private static final String ADDED_BY = "addedBy";

    @Override
    public Document encode(Meeting meeting) {
        return switch (meeting) {
            case Meeting.Unbooked _ -> throw new IllegalArgumentException("Nothing to keep yet");
            case Meeting.Proposed proposed ->
                    booked(proposed).append(BY, proposed.proposedBy().value());
            case Meeting.Confirmed confirmed -> booked(confirmed);
            case Meeting.Held held -> booked(held).append(BY, held.recordedBy().value());
            case Meeting.Cancelled cancelled ->
                    booked(cancelled)
                            .append(BY, cancelled.cancelledBy().value())
                            .append(NOTICE, cancelled.notice().given().toMinutes())
                            .append(AGREED_NOTICE, cancelled.notice().agreed().toMinutes());
        };
    }

    @Override
    public Meeting decode(Document state) {
        Booking booking = booking(state);
        return switch (MeetingVocabulary.status(state.getString(STATUS))) {
            case PROPOSED -> new Meeting.Proposed(booking, person(state, BY));
            case CONFIRMED -> new Meeting.Confirmed(booking);
            case HELD -> new Meeting.Held(booking, person(state, BY));
            case CANCELLED -> new Meeting.Cancelled(booking, person(state, BY), notice(state));
        };
    }

    private static Document booked(Meeting.Booked meeting) {
        Booking booking = meeting.booking();
        Pair pair = booking.pair();
        Document state =
                new Document(STATUS, MeetingVocabulary.contract(meeting.status()).wireName())
                        .append(PAIRING, pair.pairing().value())
                        .append(COHORT, pair.cohort().value())
                        .append(MENTOR, pair.mentor().value())
                        .append(MENTEE, pair.mentee().value())
                        .append(ATTENDEES, pair.people().stream().map(PersonId::value).toList())
                        .append(NUMBER, booking.number())
                        .append(ORGANISER, booking.organiser().value())
                        .append(STARTS_AT, Date.from(booking.time().startsAt()))
                        .append(ZONE, booking.time().zone().getId())
                        .append(DURATION, booking.time().duration().toMinutes())
                        .append(MEDIUM, MeetingVocabulary.contract(booking.medium()).wireName())
                        .append(
                                AGENDA,
                                booking.agenda().stream().map(MeetingDocument::item).toList())
                        .append(REVISION, booking.revision())
                        .append(MOVES, booking.moves());
        return with(state, LINK, booking.link());
    }

    private static Booking booking(Document state) {
        return new Booking(
                new Pair(
                        new PairingId(state.getString(PAIRING)),
                        new CohortId(state.getString(COHORT)),
                        person(state, MENTOR),
                        person(state, MENTEE)),
                state.getInteger(NUMBER),
                person(state, ORGANISER),
                time(state),
                MeetingVocabulary.medium(state.getString(MEDIUM)),
                uri(state, LINK),
                state.getList(AGENDA, Document.class).stream().map(MeetingDocument::item).toList(),
                state.getInteger(REVISION),
                state.getInteger(MOVES, 0));
    }

    private static MeetingTime time(Document state) {
        Instant startsAt = state.getDate(STARTS_AT).toInstant();
        return new MeetingTime(
                startsAt, ZoneId.of(state.getString(ZONE)), minutes(state, DURATION));
    }

    private static Notice notice(Document state) {
        return new Notice(minutes(state, NOTICE), minutes(state, AGREED_NOTICE));
    }

    private static Document item(AgendaItem item) {
        Document document =
                new Document(ITEM_ID, item.id().value())
                        .append(KIND, MeetingVocabulary.contract(item.kind()).wireName())
                        .append(TEXT, item.text())
                        .append(ADDED_BY, item.addedBy().value());
        return with(document, URL, item.url());
    }

    private static AgendaItem item(Document item) {
        return new AgendaItem(
                new AgendaItemId(item.getString(ITEM_ID)),
                MeetingVocabulary.kind(item.getString(KIND)),
                item.getString(TEXT),
                uri(item, URL),
                person(item, ADDED_BY));
    }

    private static PersonId person(Document document, String field) {
        return new PersonId(document.getString(field));
    }

    private static Duration minutes(Document document, String field) {
        return Duration.ofMinutes(document.get(field, Number.class).longValue());
    }

    private static @Nullable URI uri(Document document, String field) {
        String text = document.getString(field);
        return text == null ? null : URI.create(text);
    }

    private static Document with(Document document, String field, @Nullable URI value) {
        return value == null ? document : document.append(field, value.toString());
    }
}
