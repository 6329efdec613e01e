package org.mentoring.meeting.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentoring.meeting.schedule.domain.AgendaItem;
import org.mentoring.meeting.schedule.domain.AgendaItemId;
import org.mentoring.meeting.schedule.domain.Booking;
import org.mentoring.meeting.schedule.domain.CohortId;
import org.mentoring.meeting.schedule.domain.Medium;
import org.mentoring.meeting.schedule.domain.Meeting;
import org.mentoring.meeting.schedule.domain.MeetingTime;
import org.mentoring.meeting.schedule.domain.Notice;
import org.mentoring.meeting.schedule.domain.Pair;
import org.mentoring.meeting.schedule.domain.PairingId;
import org.mentoring.meeting.schedule.domain.PersonId;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

class MeetingDocumentTest {

    private static final PersonId MENTOR = new PersonId("mentor0000000000000000");
    private static final PersonId MENTEE = new PersonId("mentee0000000000000000");

    @ParameterizedTest
    @MethodSource("meetings")
    void readsBackWhatItWrote(Meeting meeting) {
        var document = new MeetingDocument();
        var kept = new RawBsonDocument(document.encode(meeting), new DocumentCodec());

        assertThat(document.decode(kept.decode(new DocumentCodec()))).isEqualTo(meeting);
    }

    static Stream<Meeting> meetings() {
        Booking full = booking(URI.create("https://video.example/room"), items());
        Booking bare = booking(null, List.of());
        return Stream.of(
                new Meeting.Proposed(full, MENTEE),
                new Meeting.Proposed(bare, MENTOR),
                new Meeting.Confirmed(full),
                new Meeting.Held(full, MENTEE),
                new Meeting.Cancelled(
                        bare, MENTOR, new Notice(Duration.ofMinutes(90), Duration.ofHours(24))));
    }

    private static Booking booking(@Nullable URI link, List<AgendaItem> agenda) {
        return new Booking(
                new Pair(
                        new PairingId("pairing000000000000000"),
                        new CohortId("cohort0000000000000000"),
                        MENTOR,
                        MENTEE),
                3,
                MENTEE,
                new MeetingTime(
                        Instant.parse("2026-03-10T14:00:00Z"),
                        ZoneId.of("Europe/Berlin"),
                        Duration.ofMinutes(45)),
                Medium.IN_PERSON,
                link,
                agenda,
                2,
                1);
    }

    private static List<AgendaItem> items() {
        URI url = URI.create("https://reading.example/a");
        return List.of(
                new AgendaItem(
                        new AgendaItemId("item1"), AgendaItem.Kind.MATERIAL, "Read", url, MENTOR),
                new AgendaItem(
                        new AgendaItemId("item2"), AgendaItem.Kind.QUESTION, "Why?", null, MENTEE));
    }
}
