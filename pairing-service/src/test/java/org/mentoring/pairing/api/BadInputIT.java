package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.stream.Stream;

/// Whatever is sent, the answer is a problem that says so, and nothing changes.
@WholeService
class BadInputIT {

    private static final String COHORT =
            """
            {"name": "N", "startsOn": "2026-03-09", "endsOn": "2026-09-30", "zone": "%s"}
            """;
    private static final String SOME_ID = "a".repeat(26);

    private static final List<String> BODIES =
            List.of(
                    "",
                    "{",
                    "[]",
                    "null",
                    "\"text\"",
                    "{\"unknown\": 1}",
                    "{\"$ne\": null}",
                    "[".repeat(5000),
                    "{\"name\": {\"$ne\": null}, \"aim\": {\"$ne\": null}}",
                    "{\"reason\": 1, \"channel\": true, \"horizon\": []}",
                    "{\"name\": \"a\\u0000b\", \"reason\": \"a\\u0000b\", \"aim\": \"x\"}",
                    "{\"name\": \"" + "x".repeat(1_100_000) + "\"}");

    private final Api api;

    @Autowired
    BadInputIT(Api api) {
        this.api = api;
    }

    @TestFactory
    Stream<DynamicTest> everyBodyThatIsNoneIsRefused() {
        var cohort = new Scenes(api).cohort();
        return Stream.of(
                        "POST /api/cohorts",
                        "POST " + cohort + "/pairing-runs",
                        "POST " + cohort + "/imports",
                        "POST " + cohort + "/enrolments",
                        "PUT " + cohort + "/enrolments/" + SOME_ID,
                        "POST " + cohort + "/enrolments/" + SOME_ID + "/pause",
                        "POST " + cohort + "/enrolment-changes",
                        "POST " + cohort + "/invitations",
                        "POST /api/invitations/" + SOME_ID + "/enrolments",
                        "POST " + cohort + "/pairing-requests",
                        "POST /api/pairing-requests/" + SOME_ID + "/decline",
                        "POST /api/pairing-requests/" + SOME_ID + "/question",
                        "POST /api/pairing-requests/" + SOME_ID + "/answer",
                        "PUT /api/pairing-requests/" + SOME_ID + "/choices",
                        "POST /api/pairings/" + SOME_ID + "/decline",
                        "PUT /api/pairings/" + SOME_ID + "/agreement",
                        "POST /api/pairings/" + SOME_ID + "/plan/goals")
                .map(route -> dynamicTest(route, () -> refusesAll(route)));
    }

    private void refusesAll(String route) {
        var parts = route.split(" ");
        for (var body : BODIES) {
            for (var type : List.of("application/json", "text/csv", "text/plain")) {
                var answer =
                        everything().send(parts[0], parts[1], body, type, "If-Match", "\"v1\"");
                assertProblem(answer);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> valuesThatMakeNoSenseAreNamed() {
        return Stream.of(
                        COHORT.formatted("Mars/Olympus"),
                        COHORT.formatted("+02:00"),
                        COHORT.formatted("UTC").replace("2026-09-30", "2026-02-30"),
                        COHORT.formatted("UTC").replace("2026-09-30", "2026-01-30"),
                        COHORT.formatted("UTC").replace("2026-09-30", "+99999-01-30"),
                        COHORT.formatted("UTC").replace("\"N\"", "\"  \""),
                        COHORT.formatted("UTC").replace("{", "{\"cadenceDays\": 0, "),
                        COHORT.formatted("UTC").replace("{", "{\"cadenceDays\": \"14\", "),
                        COHORT.formatted("UTC").replace("{", "{\"noticeHours\": 1.5, "),
                        COHORT.formatted("UTC").replace("{", requests("beg", 14, "3, 10")),
                        COHORT.formatted("UTC").replace("{", requests("ask", 0, "")),
                        COHORT.formatted("UTC").replace("{", requests("ask", 14, "10, 3")),
                        COHORT.formatted("UTC").replace("{", requests("ask", 14, "3, 14")),
                        COHORT.formatted("UTC")
                                .replace(
                                        "{",
                                        "{\"weights\": {\"skills\": 0, \"language\": 0, \"zone\":"
                                                + " 0, \"seniority\": 0, \"location\": 0}, "))
                .map(body -> dynamicTest(body, () -> assertNamed(body)));
    }

    private static String requests(String way, int expiryDays, String reminderDays) {
        return "{\"requests\": {\"way\": \"%s\", \"expiryDays\": %d, \"reminderDays\": [%s]}, "
                .formatted(way, expiryDays, reminderDays);
    }

    private void assertNamed(String body) {
        var answer = api.coordinator().post("/api/cohorts", body);
        assertProblem(answer);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors")).as(answer.toString()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> addressesThatLeadNowhere() {
        return Stream.of(
                        "/api/cohorts/x",
                        "/api/cohorts/" + SOME_ID,
                        "/api/cohorts/%24ne",
                        "/api/cohorts/" + SOME_ID + "/enrolments/" + SOME_ID,
                        "/api/invitations/" + SOME_ID,
                        "/api/invitations/%24ne",
                        "/api/enrolments?cursor=forged",
                        "/api/pairings/" + SOME_ID + "/plan",
                        "/api/pairing-requests/" + SOME_ID,
                        "/api/cohorts/" + SOME_ID + "/mentors",
                        "/api/people/" + SOME_ID,
                        "/api/cohorts?limit=0",
                        "/api/cohorts?limit=201",
                        "/api/cohorts?cursor=forged",
                        "/api/nothing")
                .map(path -> dynamicTest(path, () -> assertProblem(everything().get(path))));
    }

    @Test
    void aKeyIsForOneRequest() {
        var caller = api.coordinator();
        var first = caller.post("/api/cohorts", COHORT.formatted("UTC"), "Idempotency-Key", "k");
        var again = caller.post("/api/cohorts", COHORT.formatted("UTC"), "Idempotency-Key", "k");
        var other = COHORT.formatted("Europe/Berlin");

        assertThat(again).isEqualTo(first);
        assertThat(caller.post("/api/cohorts", other, "Idempotency-Key", "k").status())
                .isEqualTo(422);
    }

    @Test
    void aChangeNamesTheVersionItChanges() {
        var cohort = new Scenes(api).cohort();
        var run = api.coordinator().post(cohort + "/pairing-runs", "{\"aim\": \"best-fit\"}");
        var publication = "/api/pairing-runs/" + run.text("/id") + "/publication";

        assertThat(api.coordinator().post(publication, "").status()).isEqualTo(428);
        assertThat(api.coordinator().post(publication, "", "If-Match", "\"v99\"").status())
                .isEqualTo(412);
    }

    @Test
    void nothingNewIsNotSentAgain() {
        var cohort = new Scenes(api).cohort();
        var tag = api.coordinator().get(cohort).etag();

        assertThat(
                        api.coordinator()
                                .send("GET", cohort, "", "text/plain", "If-None-Match", tag)
                                .status())
                .isEqualTo(304);
    }

    private Api.Caller everything() {
        return api.as("coordinator@example.org", Role.values());
    }

    private static void assertProblem(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(400, 499);
        assertThat(answer.text("/type")).startsWith("https://mentoring.example/problems/");
        assertThat(answer.body().at("/status").asInt()).isEqualTo(answer.status());
    }
}
