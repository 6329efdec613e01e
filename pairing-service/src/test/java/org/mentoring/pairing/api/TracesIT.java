package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.pairing.api.Api.Caller;
import org.mentoring.testkit.log.TestLog;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Two people write wherever there is something to write; then each of them wants to be forgotten.
@WholeService
class TracesIT {

    private final Api api;
    private final MongoDatabase database;
    private final Scenes scenes;
    private final FirstMeeting meeting;

    @Autowired
    TracesIT(Api api, MongoDatabase database, TestLog log) {
        this.api = api;
        this.database = database;
        this.scenes = new Scenes(api);
        this.meeting = new FirstMeeting(log);
    }

    @Test
    void whatSomebodyHasWrittenIsNowhereAndTheOthersWordsStay() {
        var cohort = cohort();
        scenes.run(cohort, "best-fit");
        tag(cohort, "anna", "canary-a-tag");
        tag(cohort, "bert", "canary-b-tag");
        answerQuestions(cohort);
        var pairing = pair(cohort);
        plan(pairing);
        checkFit(pairing);
        end(pairing);
        var second = ask("anna", cohort, "canary-a-again", "cora");
        var dora = ask("dora", cohort, "canary-d-message", "bert", "cora");
        assertThat(stored())
                .contains("canary-a-entry", "canary-a-first", "canary-a-place", "canary-b-")
                .contains("canary-a-unsure", "canary-b-unsure")
                .contains("canary-a-tag", "canary-b-tag");

        erase("bert");

        await().untilAsserted(() -> assertThat(stored()).doesNotContain("canary-b-"));
        assertThat(stored())
                .contains("canary-a-entry", "canary-a-expects", "canary-a-words", "canary-shared")
                .contains("canary-a-unsure");
        assertThat(as("anna").get(pairing).text("/status")).isEqualTo("ended");
        assertThat(as("dora").get(dora).text("/choices/0/declineReason")).isEqualTo("has-left");
        assertThat(as("dora").get(dora).text("/choices/1/state")).isEqualTo("asked");

        erase("anna");

        await().untilAsserted(
                        () -> assertThat(stored()).doesNotContain("canary-a-", "canary-shared"));
        assertThat(api.coordinator().get(second).text("/status")).isEqualTo("withdrawn");
        assertThat(stored()).contains("canary-d-message");
        assertThat(api.coordinator().get(cohort + "/enrolments").body().at("/items")).hasSize(4);
    }

    private String cohort() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var created =
                api.coordinator()
                        .post(
                                "/api/cohorts",
                                """
                                {"name": "Traces", "startsOn": "%s", "endsOn": "%s", "zone": "UTC",
                                 "requests": {"way": "ask", "expiryDays": 14,
                                              "reminderDays": [3]},
                                 "questions": [{"key": "why", "words": "Why?", "kind": "text"}]}
                                """
                                        .formatted(today, today.plusMonths(6)));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        var cohort = "/api/cohorts/" + created.text("/id");
        var imported =
                api.coordinator()
                        .csv(
                                cohort + "/imports",
                                """
                                email,name,role,zone,language,seniority,capacity,skills,goals,location,answer:why
                                traces.anna@example.org,A,mentee,UTC,en,junior,1,,canary-shared;canary-a-goal,canary-a-place,canary-a-why
                                traces.bert@example.org,B,mentor,UTC,en,lead,1,canary-shared,,canary-b-place,canary-b-why
                                traces.cora@example.org,C,mentor,UTC,en,lead,2,,,,
                                traces.dora@example.org,D,mentee,UTC,en,junior,1,,,,
                                """);
        assertThat(imported.text("/added")).as(imported.toString()).isEqualTo("4");
        return cohort;
    }

    private void tag(String cohort, String name, String tag) {
        var enrolment = as(name).get("/api/enrolments").text("/items/0/id");
        done(
                api.coordinator()
                        .post(
                                cohort + "/enrolment-changes",
                                "{\"enrolmentIds\": [\"%s\"], \"action\": \"tag\", \"tag\": \"%s\"}"
                                        .formatted(enrolment, tag)));
    }

    private void answerQuestions(String cohort) {
        var path = cohort + "/enrolments/" + as("anna").get("/api/enrolments").text("/items/0/id");
        var changed =
                as("anna")
                        .put(
                                path,
                                """
                                {"zone": "UTC", "languages": ["en"], "seniority": "junior",
                                 "answers": {"why": ["canary-a-answered"]}}
                                """,
                                "If-Match",
                                as("anna").get(path).etag());
        assertThat(changed.text("/answers/why/0")).isEqualTo("canary-a-answered");
    }

    private String pair(String cohort) {
        var request = ask("anna", cohort, "canary-a-message", "bert");
        done(as("bert").change(request, "/question", "{\"text\": \"canary-b-question\"}"));
        done(as("anna").change(request, "/answer", "{\"text\": \"canary-a-reply\"}"));
        var accepted = done(as("bert").change(request, "/acceptance", ""));
        return "/api/pairings/" + accepted.text("/pairingId");
    }

    private String ask(String by, String cohort, String message, String... mentors) {
        var ids = new ArrayList<String>();
        for (var mentor : mentors) {
            ids.add("\"" + as(mentor).get("/api/enrolments").text("/items/0/id") + "\"");
        }
        var asked =
                as(by).post(
                                cohort + "/pairing-requests",
                                "{\"choices\": [%s], \"message\": \"%s\"}"
                                        .formatted(String.join(", ", ids), message));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        return "/api/pairing-requests/" + asked.text("/id");
    }

    /// So many changes that the first of them are kept apart from the plan.
    private void plan(String pairing) {
        var goals = pairing + "/plan/goals";
        as("anna").post(goals, goal("canary-a-first"));
        var goal = goals + "/" + as("anna").get(pairing + "/plan").text("/goals/0/id");
        for (var number = 2; number < 15; number++) {
            as("anna")
                    .put(
                            goal,
                            goal("canary-a-before" + number),
                            "If-Match",
                            as("anna").get(pairing + "/plan").etag());
        }
        as("anna")
                .post(
                        goal + "/reflections",
                        """
                        {"kind": "setback", "visibility": "author", "text": "canary-a-entry"}
                        """);
        var commented = as("bert").post(goal + "/comments", "{\"text\": \"canary-b-comment\"}");
        assertThat(commented.status()).as(commented.toString()).isEqualTo(201);
    }

    private static String goal(String words) {
        return "{\"horizon\": \"short-term\", \"achievement\": \"" + words + "\"}";
    }

    private void checkFit(String pairing) {
        meeting.held(as("anna"), pairing, Instant.now());
        for (var name : List.of("anna", "bert")) {
            var words = "canary-%c-unsure".formatted(name.charAt(0));
            done(
                    as(name).put(
                                    pairing + "/fit-check",
                                    "{\"answer\": \"undecided\", \"words\": \"" + words + "\"}"));
        }
    }

    private void end(String pairing) {
        done(
                put(
                        "anna",
                        pairing + "/agreement",
                        pairing,
                        """
                        {"cadenceDays": 14, "meetingMinutes": 45, "channel": "video",
                         "noticeHours": 24, "expectations": "canary-a-expects"}
                        """));
        done(
                put(
                        "anna",
                        pairing + "/self-ratings/start",
                        pairing,
                        "{\"skills\": [{\"skill\": \"canary-a-rated\", \"level\": 2}]}"));
        done(
                as("anna")
                        .change(
                                pairing,
                                "/end",
                                "{\"how\": \"rematch\", \"reason\": \"canary-a-reason\"}"));
        done(put("anna", pairing + "/reflection", pairing, reflection("canary-a-words")));
        done(put("bert", pairing + "/reflection", pairing, reflection("canary-b-words")));
    }

    private static String reflection(String words) {
        return "{\"words\": \"" + words + "\", \"shared\": true}";
    }

    private Answer put(String by, String path, String seen, String body) {
        return as(by).put(path, body, "If-Match", as(by).get(seen).etag());
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private void erase(String name) {
        var id = as(name).get("/api/me").text("/id");
        var erased =
                api.as("administrator@example.org", Role.ADMINISTRATOR).delete("/api/people/" + id);
        assertThat(erased.status()).as(erased.toString()).isEqualTo(204);
    }

    private Caller as(String name) {
        return api.participant("traces." + name + "@example.org");
    }

    private String stored() {
        var all = new ArrayList<String>();
        for (var name : database.listCollectionNames()) {
            database.getCollection(name).find().forEach(row -> all.add(row.toJson()));
        }
        return all.toString();
    }
}
