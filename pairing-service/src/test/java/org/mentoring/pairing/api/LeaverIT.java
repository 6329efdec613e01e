package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.Api.Answer;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.Arrays;

/// Somebody goes on leave, comes back, and leaves for good.
@WholeService
class LeaverIT {

    private final Api api;
    private final Scenes scenes;
    private final NewCohorts cohorts;
    private final ShiftedClock clock;

    @Autowired
    LeaverIT(Api api, NewCohorts cohorts, ShiftedClock clock) {
        this.cohorts = cohorts;
        this.api = api;
        this.scenes = new Scenes(api);
        this.clock = clock;
    }

    @Test
    void thePartnerIsToldAndARematchIsQueued() {
        var cohort = cohort("leaver");
        var pairing = pair(cohort, "leaver");
        var mentor = api.participant("leaver.mentor@example.org");
        var mentee = api.participant("leaver.mentee@example.org");
        var id = mentor.get("/api/me").text("/id");

        assertThat(api.employ(id, "leave").status()).isEqualTo(204);
        assertThat(mentee.get(pairing).text("/pause/away")).isEqualTo("mentor");
        assertThat(mentee.change(pairing, "/resumption", "").text("/reason")).isEqualTo("absent");
        assertThat(api.employ(id, "active").status()).isEqualTo(204);
        assertThat(mentee.get(pairing).text("/status")).isEqualTo("active");
        assertThat(rematches(cohort).body().at("/items")).isEmpty();

        api.employ(id, "left");
        var before = mentee.get(pairing);
        api.employ(id, "left");

        assertThat(mentee.get(pairing)).isEqualTo(before);
        assertThat(before.text("/status")).isEqualTo("paused");
        assertThat(rematches(cohort).text("/items/0/lookingFor/0")).isEqualTo("mentee");
        assertThat(rematches(cohort).text("/items/0/how")).isEqualTo("left");
        clock.later(
                Duration.ofDays(8),
                () -> await().until(() -> mentee.get(pairing).text("/status").equals("ended")));
        assertThat(mentee.get(pairing).text("/closure/how")).isEqualTo("left");
        assertThat(rematches(cohort).text("/items/0/lookingFor/0")).isEqualTo("mentee");
        assertThat(rematches(cohort).body().at("/items/0/lookingFor")).hasSize(1);
    }

    @Test
    void aProposalOfSomebodyWhoLeavesIsTakenBack() {
        var cohort = cohort("gone");
        var published = scenes.publish(scenes.run(cohort, "best-fit"));
        var pairing =
                "/api/pairings/" + Scenes.first(published, "/drafts").at("/pairingId").asString();
        var id = api.participant("gone.mentee@example.org").get("/api/me").text("/id");

        api.employ(id, "left");

        assertThat(api.participant("gone.mentor@example.org").get(pairing).text("/status"))
                .isEqualTo("withdrawn");
    }

    @Test
    void requestsOfWhoHasLeftAreTakenBackAndThoseToThemGoOn() {
        var cohort =
                "/api/cohorts/"
                        + cohorts.open(
                                "ask",
                                """
                                email,name,role,zone,language,seniority,capacity
                                asks.mentor@example.org,A,mentor,UTC,en,lead,1
                                asks.other@example.org,B,mentor,UTC,en,lead,1
                                asks.mentee@example.org,C,mentee,UTC,en,junior,1
                                """);
        var request = ask(cohort, "asks.mentor", "asks.other");
        var mentee = api.participant("asks.mentee@example.org");

        api.employ(idOf("asks.mentor"), "leave");
        assertThat(mentee.get(request).text("/choices/0/state")).isEqualTo("asked");
        api.employ(idOf("asks.mentor"), "left");
        assertThat(mentee.get(request).text("/choices/0/declineReason")).isEqualTo("has-left");
        assertThat(mentee.get(request).text("/choices/1/state")).isEqualTo("asked");
        api.employ(idOf("asks.mentee"), "left");
        assertThat(mentee.get(request).text("/status")).isEqualTo("withdrawn");
        assertThat(api.participant("asks.other@example.org").get(request).status()).isEqualTo(404);
    }

    private String ask(String cohort, String... mentors) {
        var ids =
                Arrays.stream(mentors)
                        .map(it -> api.participant(it + "@example.org"))
                        .map(it -> it.get("/api/enrolments").text("/items/0/id"))
                        .toList();
        var asked =
                api.participant("asks.mentee@example.org")
                        .post(
                                cohort + "/pairing-requests",
                                "{\"choices\": [\"%s\"]}".formatted(String.join("\", \"", ids)));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        return "/api/pairing-requests/" + asked.text("/id");
    }

    private String idOf(String name) {
        return api.participant(name + "@example.org").get("/api/me").text("/id");
    }

    @Test
    void onlyAdministratorsSayWhoWorksHere() {
        cohort("said");
        var id = api.participant("said.mentee@example.org").get("/api/me").text("/id");
        var path = "/api/people/" + id + "/employment";

        assertThat(api.coordinator().put(path, "{\"status\": \"left\"}").status()).isEqualTo(403);
        assertThat(api.employ("nobody00000000000000", "left").status()).isEqualTo(404);
        assertThat(api.employ(id, "retired").status()).isEqualTo(400);
    }

    private Answer rematches(String cohort) {
        return api.coordinator().get(cohort + "/rematches");
    }

    private String cohort(String name) {
        return scenes.cohortOf(
                """
                email,name,role,zone,language,seniority,capacity
                %1$s.mentor@example.org,A,mentor,UTC,en,lead,1
                %1$s.mentee@example.org,B,mentee,UTC,en,junior,1
                """
                        .formatted(name));
    }

    private String pair(String cohort, String name) {
        var published = scenes.publish(scenes.run(cohort, "best-fit"));
        var path =
                "/api/pairings/" + Scenes.first(published, "/drafts").at("/pairingId").asString();
        api.participant(name + ".mentor@example.org").change(path, "/acceptance", "");
        api.participant(name + ".mentee@example.org").change(path, "/acceptance", "");
        return path;
    }
}
