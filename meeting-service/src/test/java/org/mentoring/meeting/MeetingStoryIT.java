package org.mentoring.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mentoring.meeting.MeetingFixture.AMINA;
import static org.mentoring.meeting.MeetingFixture.JONAS;
import static org.mentoring.meeting.MeetingFixture.NOW;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.EventHeaders;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.testkit.clock.MutableClock;
import org.mentoring.testkit.log.TestLog;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// One meeting from booking to its end, as the two live it and as the topic tells it.
@RunningMeetingService
class MeetingStoryIT {

    @Autowired private MeetingFixture people;
    @Autowired private MutableClock clock;
    @Autowired private TestLog log;

    @BeforeEach
    void setTheClock() {
        clock.set(NOW);
    }

    @Test
    void isBookedWithItsAgendaInOneEventThatCountsIt() {
        Api.Answer booked = people.book(MeetingFixture.preparedMeeting(9));

        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.json().at("/details/agenda").valueStream())
                .extracting(item -> item.path("kind").asString())
                .containsExactly("topic", "question", "material");
        ConsumerRecord<String, byte[]> event =
                await().until(() -> events(booked.field("id")), all -> !all.isEmpty()).getFirst();
        assertThat(TestLog.header(event, EventHeaders.TYPE))
                .isEqualTo("org.mentoring.meeting.scheduled.v1");
        assertThat(new String(event.value(), UTF_8))
                .contains("\"agendaTopics\":1", "\"agendaQuestions\":1", "\"agendaMaterials\":1")
                .doesNotContain("canary");
    }

    @Test
    void isBookedPreparedConfirmedMovedAndHeld() {
        Api.Answer booked = people.book(MeetingFixture.meeting(10));
        String path = booked.header("Location");
        assertThat(booked.status()).isEqualTo(201);
        assertThat(booked.etag()).isEqualTo("\"v1\"");
        assertThat(booked.field("status")).isEqualTo("proposed");
        assertThat(booked.field("startsAt")).isEqualTo("2026-03-10T14:00:00Z");
        assertThat(booked.json().at("/details/proposedBy").asString()).isEqualTo(JONAS);

        Api.Answer prepared =
                people.jonas()
                        .change(
                                "POST",
                                path + "/agenda-items",
                                Map.of("kind", "question", "text", "canary-question"),
                                booked.etag());
        assertThat(prepared.status()).isEqualTo(201);
        assertThat(prepared.json().path("agendaQuestions").asInt()).isEqualTo(1);

        Api.Answer confirmed = change("confirmation", people.amina(), path, prepared.etag());
        assertThat(confirmed.field("status")).isEqualTo("confirmed");

        Api.Answer moved =
                people.amina()
                        .change(
                                "PUT",
                                path + "/time",
                                Map.of(
                                        "startsAt",
                                        "2026-03-11T09:30",
                                        "zone",
                                        "America/New_York",
                                        "durationMinutes",
                                        30),
                                confirmed.etag());
        assertThat(moved.field("status")).isEqualTo("proposed");
        assertThat(moved.field("startsAt")).isEqualTo("2026-03-11T13:30:00Z");
        assertThat(moved.json().path("revision").asInt()).isEqualTo(2);

        Api.Answer agreed = change("confirmation", people.jonas(), path, moved.etag());
        clock.set(Instant.parse("2026-03-11T14:00:00Z"));
        Api.Answer held =
                people.jonas()
                        .change(
                                "POST",
                                path + "/outcome",
                                Map.of("outcome", "held"),
                                agreed.etag());
        assertThat(held.field("status")).isEqualTo("held");
        assertThat(people.amina().get(path).text()).isEqualTo(held.text());

        assertThat(types(held.field("id"), 6))
                .containsExactly(
                        "org.mentoring.meeting.scheduled.v1",
                        "org.mentoring.meeting.agenda-item-added.v1",
                        "org.mentoring.meeting.confirmed.v1",
                        "org.mentoring.meeting.moved.v1",
                        "org.mentoring.meeting.confirmed.v1",
                        "org.mentoring.meeting.held.v1");
    }

    @Test
    void isCancelledWithItsNoticeBesideTheAgreedOne() {
        Api.Answer booked = people.book(MeetingFixture.meeting(12));
        clock.set(Instant.parse("2026-03-12T12:29:30Z"));

        Api.Answer cancelled =
                change("cancellation", people.amina(), booked.header("Location"), booked.etag());

        var notice = cancelled.json().at("/details/notice");
        assertThat(notice.path("by").asString()).isEqualTo(AMINA);
        assertThat(notice.path("givenMinutes").asInt()).isEqualTo(90);
        assertThat(notice.path("agreedMinutes").asInt()).isEqualTo(1440);
    }

    @Test
    void tellsTheTopicNoWordOfThePairs() {
        Api.Answer booked = people.book(MeetingFixture.meeting(13));
        people.jonas()
                .change(
                        "POST",
                        booked.header("Location") + "/agenda-items",
                        Map.of(
                                "kind", "material",
                                "text", "canary-text",
                                "url", "https://reading.example/canary-url"),
                        booked.etag());

        types(booked.field("id"), 2);
        assertThat(log.read(TopicCatalog.MEETING))
                .isNotEmpty()
                .allSatisfy(record -> assertThat(everything(record)).doesNotContain("canary"));
    }

    private List<ConsumerRecord<String, byte[]>> events(String meetingId) {
        return log.read(TopicCatalog.MEETING).stream()
                .filter(record -> record.key().equals(meetingId))
                .toList();
    }

    private static Api.Answer change(String what, Api person, String path, String etag) {
        Api.Answer answer = person.send("POST", path + "/" + what, null, Map.of("If-Match", etag));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private List<String> types(String meetingId, int expected) {
        List<ConsumerRecord<String, byte[]>> records =
                await().until(() -> recordsOf(meetingId), found -> found.size() >= expected);
        return records.stream().map(record -> TestLog.header(record, EventHeaders.TYPE)).toList();
    }

    private List<ConsumerRecord<String, byte[]>> recordsOf(String meetingId) {
        return log.read(TopicCatalog.MEETING).stream()
                .filter(record -> record.key().equals(meetingId))
                .toList();
    }

    private static String everything(ConsumerRecord<String, byte[]> record) {
        return record.key() + record.headers() + new String(record.value(), UTF_8);
    }
}
