package org.mentoring.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.meeting.MeetingFixture.DECLINED_PAIRING;
import static org.mentoring.meeting.MeetingFixture.NOW;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.meeting.schedule.domain.Meeting;
import org.mentoring.testkit.clock.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// What comes in: refused with its place and its reason, repeated without a second effect.
@RunningMeetingService
class MeetingInputIT {

    @Autowired private MeetingFixture people;
    @Autowired private MutableClock clock;

    private Api.Answer meeting;
    private String path;

    @BeforeEach
    void bookAMeeting() {
        clock.set(NOW);
        meeting = people.book(MeetingFixture.meeting(23));
        path = meeting.header("Location");
    }

    @ParameterizedTest(name = "{0} = {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    pairingId       | {"$ne":null}                       | 400 | invalid-input
                    pairingId       | 7                                  | 400 | invalid-input
                    pairingId       | "aaaaaaaaaaaaaaaaaaaaaaaaaa"       | 404 | not-found
                    startsAt        | "2026-03-20T15:00Z"                | 400 | invalid-input
                    startsAt        | "2026-03-20T15:00+01:00"           | 400 | invalid-input
                    startsAt        | "20 March"                         | 400 | invalid-input
                    startsAt        | "2026-02-30T15:00"                 | 400 | invalid-input
                    startsAt        | [2026,3,20,15,0]                   | 400 | invalid-input
                    startsAt        | 1773000000                         | 400 | invalid-input
                    startsAt        | "2026-03-29T02:30"                 | 422 | unusable-time
                    startsAt        | "2026-03-20T15:00:01"              | 422 | unusable-time
                    startsAt        | "2026-03-06T11:00"                 | 422 | unusable-time
                    startsAt        | "2028-03-20T15:00"                 | 422 | unusable-time
                    zone            | "+02:00"                           | 400 | invalid-input
                    zone            | "Mars/Phobos"                      | 400 | invalid-input
                    zone            | null                               | 400 | invalid-input
                    offset          | "+02:00"                           | 422 | unusable-time
                    offset          | "two"                              | 400 | invalid-input
                    durationMinutes | 14                                 | 400 | invalid-input
                    durationMinutes | 241                                | 400 | invalid-input
                    durationMinutes | 45.5                               | 400 | invalid-input
                    durationMinutes | "45"                               | 400 | invalid-input
                    medium          | "pigeon"                           | 400 | invalid-input
                    medium          | null                               | 400 | invalid-input
                    link            | "http://video.example/room"        | 400 | invalid-input
                    link            | "javascript:alert(1)"              | 400 | invalid-input
                    link            | "https://user:pw@video.example/"   | 400 | invalid-input
                    link            | "https:///room"                    | 400 | invalid-input
                    link            | "room 7"                           | 400 | invalid-input
                    agenda          | {}                                 | 400 | invalid-input
                    agenda          | "talk"                             | 400 | invalid-input
                    organiserId     | "person0amina00000000000000"       | 400 | invalid-input
                    number          | 1                                  | 400 | invalid-input
                    """)
    void refusesABookingThatMakesNoSense(String field, String value, int status, String problem) {
        refused(people.jonas().post("/api/meetings", with(field, value), Map.of()), status, problem)
                .at(status == 404 ? null : "/" + field);
    }

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    POST agenda-items | {"kind":"topic","text":" "}                | 400 | /text
                    POST agenda-items | {"kind":"topic"}                           | 400 | /text
                    POST agenda-items | {"kind":"poem","text":"x"}                 | 400 | /kind
                    POST agenda-items | {"kind":"topic","text":{"$ne":null}}       | 400 | /text
                    POST agenda-items | {"kind":"material","text":"x"}             | 400 | /url
                    POST agenda-items | {"kind":"topic","text":"x","url":"ftp://a"}| 400 | /url
                    POST agenda-items | {"kind":"topic","text":"x","id":"7"}       | 400 | /id
                    POST agenda-items | {"kind":"topic","text":"a\\u0000b"}        | 400 | /text
                    POST agenda-items | {"kind"                                    | 400 |
                    POST agenda-items | []                                         | 400 |
                    POST outcome      | {"outcome":"missed"}                       | 400 | /outcome
                    POST outcome      | {}                                         | 400 | /outcome
                    PUT time          | {"startsAt":"2026-03-24T15:00"}            | 400 | /zone
                    """)
    void refusesAChangeThatMakesNoSense(
            String what, String body, int status, @Nullable String pointer) {
        String[] words = what.split(" ", -1);

        Api.Answer answer =
                people.jonas().change(words[0], path + "/" + words[1], body, meeting.etag());

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        if (pointer != null) {
            assertThat(answer.json().path("errors").valueStream())
                    .extracting(error -> error.path("pointer").asString())
                    .contains(pointer);
        }
        assertThat(people.jonas().get(path).etag()).isEqualTo(meeting.etag());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"kind":"topic","text":" "}                 | /agenda/1/text
                    {"kind":"poem","text":"x"}                  | /agenda/1/kind
                    {"kind":"material","text":"x"}              | /agenda/1/url
                    {"kind":"topic","text":"x","url":"ftp://a"} | /agenda/1/url
                    {"kind":"topic","text":"x","id":"7"}        | /agenda/1/id
                    null                                        | /agenda/1
                    """)
    void refusesABookingWithAnAgendaThatMakesNoSense(String item, String pointer) {
        String agenda = "[{\"kind\":\"topic\",\"text\":\"x\"},%s]".formatted(item);

        refused(
                        people.jonas().post("/api/meetings", with("agenda", agenda), Map.of()),
                        400,
                        "invalid-input")
                .at(pointer);
    }

    @Test
    void refusesABookingWithALongerAgendaThanOneBookingBrings() {
        String item = "{\"kind\":\"topic\",\"text\":\"x\"}";
        String twenty = String.join(",", Collections.nCopies(20, item));

        assertThat(booking(twenty).status()).isEqualTo(201);
        refused(booking(twenty + "," + item), 400, "invalid-input").at("/agenda");
    }

    private Api.Answer booking(String items) {
        return people.jonas().post("/api/meetings", with("agenda", "[" + items + "]"), Map.of());
    }

    @Test
    void saysWhichChangeOfClocksIsInTheWay() {
        Api.Answer answer =
                people.jonas()
                        .post("/api/meetings", with("startsAt", "\"2026-03-29T02:30\""), Map.of());

        assertThat(answer.field("reason")).isEqualTo("skipped-by-clock-change");
        assertThat(answer.field("detail"))
                .isEqualTo(
                        "In Europe/Berlin no clock shows 2026-03-29T02:30: it goes from"
                                + " 2026-03-29T02:00 straight to 2026-03-29T03:00.");
    }

    @Test
    void takesTheFirstOfTwoUnlessAnOffsetSaysTheSecond() {
        Map<String, Object> twice = new HashMap<>(MeetingFixture.meeting(1));
        twice.put("startsAt", "2026-10-25T02:30");
        Api.Answer first = people.jonas().post("/api/meetings", twice, Map.of());
        twice.put("offset", "+01:00");
        Api.Answer second = people.jonas().post("/api/meetings", twice, Map.of());

        assertThat(first.field("startsAt")).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(second.field("startsAt")).isEqualTo("2026-10-25T01:30:00Z");
    }

    @Test
    void booksOnceUnderOneKey() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> request = MeetingFixture.preparedMeeting(24);

        Api.Answer first = people.jonas().post("/api/meetings", request, key);
        clock.set(NOW.plusSeconds(60L * 24 * 3600));
        Api.Answer repeated = people.jonas().post("/api/meetings", request, key);
        Api.Answer other = people.jonas().post("/api/meetings", MeetingFixture.meeting(25), key);
        clock.set(NOW);
        Api.Answer amina = people.amina().post("/api/meetings", request, key);

        assertThat(repeated.status()).isEqualTo(201);
        assertThat(repeated.text()).isEqualTo(first.text());
        refused(other, 422, "idempotency-key-reused");
        assertThat(amina.status()).isEqualTo(201);
        assertThat(amina.field("id")).isNotEqualTo(first.field("id"));
    }

    @Test
    void addsAnAgendaItemOnceUnderOneKey() {
        Map<String, String> key =
                Map.of(
                        "If-Match", meeting.etag(),
                        "Idempotency-Key", UUID.randomUUID().toString());
        var item = Map.of("kind", "topic", "text", "Where I stand");
        String items = path + "/agenda-items";

        Api.Answer first = people.jonas().post(items, item, key);
        Api.Answer repeated = people.jonas().post(items, item, key);
        Map<String, String> current = new HashMap<>(key);
        current.put("If-Match", first.etag());
        Api.Answer other =
                people.jonas().post(items, Map.of("kind", "topic", "text", "Other"), current);

        assertThat(repeated.status()).isEqualTo(201);
        assertThat(repeated.text()).isEqualTo(first.text());
        refused(other, 422, "idempotency-key-reused");
    }

    @Test
    void addsNoSecondAgendaItemToAnotherMeetingUnderOneKey() {
        Api.Answer other = people.book(MeetingFixture.meeting(24));
        String key = UUID.randomUUID().toString();
        var item = Map.of("kind", "topic", "text", "Where I stand");

        Api.Answer first = people.jonas().post(path + "/agenda-items", item, with(meeting, key));
        Api.Answer second =
                people.jonas()
                        .post(other.header("Location") + "/agenda-items", item, with(other, key));

        assertThat(first.status()).isEqualTo(201);
        refused(second, 422, "idempotency-key-reused");
    }

    private static Map<String, String> with(Api.Answer read, String key) {
        return Map.of("If-Match", read.etag(), "Idempotency-Key", key);
    }

    @Test
    void changesOnlyTheVersionThatWasRead() {
        String confirmation = path + "/confirmation";
        Api amina = people.amina();

        refused(amina.send("POST", confirmation, null, Map.of()), 428, "version-required");
        refused(stale(amina, confirmation, "\"v7\""), 412, "stale-version");
        refused(stale(amina, confirmation, "*"), 400, "malformed-request");
        assertThat(stale(amina, confirmation, meeting.etag()).status()).isEqualTo(200);
        refused(stale(amina, confirmation, meeting.etag()), 412, "stale-version");
        assertThat(
                        amina.send(
                                        "GET",
                                        path,
                                        null,
                                        Map.of("If-None-Match", amina.get(path).etag()))
                                .status())
                .isEqualTo(304);
    }

    @Test
    void saysWhyAStateDoesNotAllowIt() {
        Api.Answer own = stale(people.jonas(), path + "/confirmation", meeting.etag());
        Api.Answer early =
                people.jonas()
                        .change(
                                "POST",
                                path + "/outcome",
                                Map.of("outcome", "held"),
                                meeting.etag());

        refused(own, 409, "conflict");
        assertThat(own.field("reason")).isEqualTo("own-proposal");
        refused(early, 409, "conflict");
        assertThat(early.field("reason")).isEqualTo("meeting-ahead");
    }

    @Test
    void movesAMeetingSoOftenAndNoMore() {
        Api.Answer moved = meeting;
        for (int move = 0; move < Meeting.MOVE_LIMIT; move++) {
            moved = move(moved, move);
            assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        }

        Api.Answer refused = move(moved, 59);
        refused(refused, 409, "conflict");
        assertThat(refused.field("reason")).isEqualTo("moved-too-often");
    }

    private Api.Answer move(Api.Answer from, int minute) {
        String start = "2026-03-24T15:%02d".formatted(minute);
        Map<String, Object> time = Map.of("startsAt", start, "zone", "UTC", "durationMinutes", 45);
        return people.jonas().change("PUT", path + "/time", time, from.etag());
    }

    @Test
    void booksOnlyForActivePairings() {
        Map<String, Object> declined = new HashMap<>(MeetingFixture.meeting(24));
        declined.put("pairingId", DECLINED_PAIRING);

        Api.Answer answer = people.leila().post("/api/meetings", declined, Map.of());

        refused(answer, 409, "conflict");
        assertThat(answer.field("reason")).isEqualTo("pairing-not-active");
    }

    private static Api.Answer stale(Api person, String path, String etag) {
        return person.send("POST", path, null, Map.of("If-Match", etag));
    }

    private static String with(String field, String json) {
        Map<String, Object> fields = new HashMap<>(MeetingFixture.meeting(20));
        fields.remove(field);
        StringBuilder body = new StringBuilder("{\"" + field + "\":" + json);
        fields.forEach((name, value) ->
                body.append(",\"%s\":".formatted(name))
                        .append(value instanceof String ? "\"" + value + "\"" : value));
        return body.append("}").toString();
    }

    private static Refusal refused(Api.Answer answer, int status, String problem) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.field("type")).endsWith("/" + problem);
        return new Refusal(answer);
    }

    private record Refusal(Api.Answer answer) {

        void at(@Nullable String pointer) {
            if (pointer != null) {
                assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
            }
        }
    }
}
