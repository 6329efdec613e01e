package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

/// People who go on in another cohort.
@WholeService
class MoveIT {

    private static final String GOAL =
            "{\"horizon\": \"short-term\", \"achievement\": \"Lead a team\"}";

    private final Api api;
    private final Scenes scenes;

    @Autowired
    MoveIT(Api api) {
        this.api = api;
        this.scenes = new Scenes(api);
    }

    @Test
    void theMenteeGoesOnWithProfileAndGoals() {
        var from = cohort("goes");
        var to = scenes.cohort();
        var mentee = api.participant("goes.mentee@example.org");
        var here = from + "/enrolments/" + mentee.get("/api/enrolments").text("/items/0/id");
        mentee.post(from + "/plan/goals", GOAL);
        var goal = mentee.get(from + "/plan").body().at("/goals/0");

        var moved = move(here, to);
        var again = move(here, to);

        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        assertThat(again).isEqualTo(moved);
        assertThat(moved.text("/cohortId")).isEqualTo(idIn(to));
        assertThat(moved.text("/role")).isEqualTo("mentee");
        assertThat(moved.text("/goals/0")).isEqualTo("java");
        assertThat(mentee.get(here).text("/status")).isEqualTo("moved");
        assertThat(mentee.get(here).text("/movedTo")).isEqualTo(idIn(to));
        assertThat(mentee.get(to + "/plan").body().at("/goals/0")).isEqualTo(goal);
        assertThat(mentee.get(from + "/plan").status()).isEqualTo(404);
        assertThat(scenes.run(from, "best-fit").text("/draftCount")).isEqualTo("0");
        assertThat(api.coordinator().get(from + "/export").body().at("/enrolments")).hasSize(1);
        assertThat(mentee.post(from + "/plan/goals", GOAL).status()).isEqualTo(404);
        assertThat(mentee.post(to + "/plan/goals", GOAL).status()).isEqualTo(201);
    }

    @Test
    void whoComesBackHasWhatChangedElsewhereAndNothingTwice() {
        var from = cohort("back");
        var to = scenes.cohort();
        var mentee = api.participant("back.mentee@example.org");
        var here = from + "/enrolments/" + mentee.get("/api/enrolments").text("/items/0/id");
        mentee.post(from + "/plan/goals", GOAL);
        var there = to + "/enrolments/" + move(here, to).text("/id");
        var plan = mentee.get(to + "/plan");
        mentee.put(
                to + "/plan/goals/" + plan.text("/goals/0/id"),
                GOAL.replace("team", "choir"),
                "If-Match",
                plan.etag());

        var back = move(there, from);

        assertThat(back.text("/status")).as(back.toString()).isEqualTo("active");
        assertThat(idIn(here)).isEqualTo(back.text("/id"));
        assertThat(mentee.get(from + "/plan").body().at("/goals")).hasSize(1);
        assertThat(mentee.get(from + "/plan").text("/goals/0/achievement"))
                .isEqualTo("Lead a choir");
        assertThat(move(here, to).status()).isEqualTo(200);
        assertThat(mentee.get(here).text("/status")).isEqualTo("moved");
        assertThat(mentee.get(there).text("/status")).isEqualTo("active");
    }

    @Test
    void whoHasAPairingStaysUntilItIsOver() {
        var from = cohort("paired");
        var to = scenes.cohort();
        scenes.publish(scenes.run(from, "best-fit"));
        var mentee = api.participant("paired.mentee@example.org");
        var here = from + "/enrolments/" + mentee.get("/api/enrolments").text("/items/0/id");
        var pairing = scenes.pairingOf("paired.mentee@example.org");

        var refused = move(here, to);
        mentee.change(pairing, "/decline", "{\"reason\": \"no time\"}");
        await().untilAsserted(() -> assertThat(move(here, to).status()).isEqualTo(200));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/reason")).isEqualTo("still-paired");
        assertThat(mentee.get(pairing).text("/status")).isEqualTo("declined");
    }

    @Test
    void onlyCoordinatorsOfBothCohortsMoveAndOnlyBetweenOpenOnes() {
        var from = cohort("rights");
        var other = api.as("rights.coordinator@example.org", Role.COORDINATOR);
        var mentee = api.participant("rights.mentee@example.org");
        var here = from + "/enrolments/" + mentee.get("/api/enrolments").text("/items/0/id");
        var to = scenes.cohort();
        var foreign =
                other.post(
                        "/api/cohorts",
                        "{\"name\": \"A\", \"startsOn\": \"2026-01-01\", \"pairingDays\": 90,"
                                + " \"zone\": \"UTC\"}");

        assertThat(move(here, "/api/cohorts/" + foreign.text("/id")).text("/errors/0/pointer"))
                .isEqualTo("/cohortId");
        assertThat(move(here, from).status()).isEqualTo(400);
        assertThat(other.post(here + "/move", body(to)).status()).isEqualTo(404);
        api.coordinator().change(to, "/archival", "");
        assertThat(move(here, to).text("/reason")).isEqualTo("cohort-archived");
        assertThat(mentee.get(here).text("/status")).isEqualTo("active");
    }

    @Test
    void manyMoveAndWhoCannotIsNamed() {
        var from = cohort("many");
        var to = cohort("many2");
        api.coordinator()
                .csv(
                        to + "/imports",
                        """
                        email,name,role,zone,language,seniority
                        many.mentor@example.org,A,mentor,UTC,en,lead
                        """);
        var ids = List.of(enrolment("many.mentee"), enrolment("many.mentor", from));
        var body =
                "{\"cohortId\": \"%s\", \"enrolmentIds\": [\"%s\"]}"
                        .formatted(idIn(to), String.join("\", \"", ids));

        var moved = api.coordinator().post(from + "/moves", body);

        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        assertThat(moved.text("/moved")).isEqualTo("1");
        assertThat(moved.text("/people/0/movedTo")).isNotEmpty();
        assertThat(moved.text("/people/1/reason")).isEqualTo("enrolled-already");
        var unknown = body.replace(ids.getLast(), "a".repeat(26));
        assertThat(api.coordinator().post(from + "/moves", unknown).text("/errors/0/pointer"))
                .isEqualTo("/enrolmentIds/1");
        assertThat(api.coordinator().post(from + "/moves", body)).isEqualTo(moved);
    }

    @Test
    void whoHasMovedIsNotEnrolledOnceMore() {
        var from = cohort("once");
        var to = scenes.cohort();
        move(from + "/enrolments/" + enrolment("once.mentee"), to);

        var file = api.coordinator().csv(from + "/imports", people("once"));
        var byHand =
                api.coordinator()
                        .post(
                                from + "/enrolments",
                                """
                                {"email": "once.mentee@example.org", "name": "B",
                                 "role": "mentee", "zone": "UTC", "languages": ["en"],
                                 "seniority": "junior"}
                                """);

        assertThat(file.text("/problems/0/field")).as(file.toString()).isEqualTo("email");
        assertThat(byHand.text("/reason")).isEqualTo("moved");
    }

    private String enrolment(String name) {
        return api.participant(name + "@example.org").get("/api/enrolments").text("/items/0/id");
    }

    private String enrolment(String name, String cohort) {
        var mine = api.participant(name + "@example.org").get("/api/enrolments");
        return mine.body()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/cohortId").asString().equals(idIn(cohort)))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asString();
    }

    private Answer move(String enrolment, String to) {
        return api.coordinator().post(enrolment + "/move", body(to));
    }

    private static String body(String to) {
        return "{\"cohortId\": \"" + idIn(to) + "\"}";
    }

    private static String idIn(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String cohort(String name) {
        return scenes.cohortOf(people(name));
    }

    private static String people(String name) {
        return """
        email,name,role,zone,language,seniority,capacity,goals
        %1$s.mentor@example.org,A,mentor,UTC,en,lead,1,
        %1$s.mentee@example.org,B,mentee,UTC,en,junior,1,java
        """
                .formatted(name);
    }
}
