package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// Copies of cohorts, and their archive.
@WholeService
class CohortUpkeepIT {

    private static final String PEOPLE =
            """
            email,name,role,zone,language,seniority
            up.keep.one@example.org,One,mentor,Europe/Berlin,de,lead
            up.keep.two@example.org,Two,mentee,Europe/Berlin,de,junior
            """;
    private static final String COPY =
            """
            {"name": "Autumn", "startsOn": "2026-10-01", "endsOn": "2027-03-31"}
            """;
    private static final String SETTINGS =
            """
            {"name": "Always", "programme": "Engineers", "startsOn": "2026-03-09",
             "pairingDays": 180, "zone": "Europe/Paris", "cadenceDays": 7}
            """;

    private final Api api;
    private final Scenes scenes;

    @Autowired
    CohortUpkeepIT(Api api) {
        this.api = api;
        this.scenes = new Scenes(api);
    }

    @Test
    void aCopyHasTheSettingsAndOtherDatesAndNobodyInIt() {
        var cohort = scenes.cohortOf(PEOPLE);
        put(cohort, SETTINGS);

        var copy = api.coordinator().post(cohort + "/copies", COPY, "Idempotency-Key", "copy-1");
        var again = api.coordinator().post(cohort + "/copies", COPY, "Idempotency-Key", "copy-1");
        var path = "/api/cohorts/" + copy.text("/id");

        assertThat(copy.status()).as(copy.toString()).isEqualTo(201);
        assertThat(again).isEqualTo(copy);
        assertThat(copy.text("/name")).isEqualTo("Autumn");
        assertThat(copy.text("/programme")).isEqualTo("Engineers");
        assertThat(copy.text("/endsOn")).isEqualTo("2027-03-31");
        assertThat(copy.body().has("pairingDays")).isFalse();
        assertThat(copy.body().at("/cadenceDays").asInt()).isEqualTo(7);
        assertThat(api.coordinator().get(path))
                .satisfies(it -> assertThat(it.body()).isEqualTo(copy.body()));
        assertThat(api.coordinator().get(path + "/enrolments").body().at("/items")).isEmpty();
    }

    @Test
    void aCopyOfARollingCohortRollsUnlessItHasAnEnd() {
        var fixed = scenes.cohort();
        var rolling = scenes.cohort();
        put(rolling, SETTINGS);
        var endless = "{\"name\": \"Autumn\", \"startsOn\": \"2026-10-01\"}";

        var copy = api.coordinator().post(rolling + "/copies", endless);
        var refused = api.coordinator().post(fixed + "/copies", endless);

        assertThat(copy.body().at("/pairingDays").asInt()).isEqualTo(180);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/endsOn");
    }

    @Test
    void inAnArchivedCohortNothingChangesUntilItIsReopened() {
        var cohort = scenes.cohortOf(PEOPLE);
        var run = scenes.run(cohort, "best-fit");

        var archived = api.coordinator().change(cohort, "/archival", "");

        assertThat(archived.text("/status")).isEqualTo("closed");
        assertThat(api.coordinator().change(cohort, "/archival", "")).isEqualTo(archived);
        assertRefused(put(cohort, SETTINGS));
        assertRefused(api.coordinator().csv(cohort + "/imports", PEOPLE));
        assertRefused(api.coordinator().post(cohort + "/pairing-runs", "{\"aim\": \"best-fit\"}"));
        var me = "{\"email\": \"coordinator@example.org\"}";
        assertRefused(api.coordinator().change(cohort, "/coordinators", me));
        var path = "/api/pairing-runs/" + run.text("/id");
        assertRefused(api.coordinator().change(path, "/publication", ""));
        assertThat(api.coordinator().get(cohort + "/enrolments").body().at("/items")).hasSize(2);

        var seen = api.coordinator().get(cohort).etag();
        var reopened = api.coordinator().delete(cohort + "/archival", "If-Match", seen);

        assertThat(reopened.text("/status")).isEqualTo("open");
        assertThat(api.coordinator().change(path, "/publication", "").status()).isEqualTo(202);
        assertThat(put(cohort, SETTINGS).status()).isEqualTo(200);
    }

    @Test
    void pairingsOfAnArchivedCohortGoOn() {
        var cohort = scenes.cohortOf(PEOPLE.replace("up.keep", "go.on"));
        scenes.publish(scenes.run(cohort, "best-fit"));
        api.coordinator().change(cohort, "/archival", "");

        var pairing = scenes.pairingOf("go.on.two@example.org");
        var accepted = api.participant("go.on.two@example.org").change(pairing, "/acceptance", "");

        assertThat(accepted.status()).isEqualTo(200);
    }

    @Test
    void archivedCohortsAreListedApart() {
        var cohort = scenes.cohort();
        var id = cohort.substring(cohort.lastIndexOf('/') + 1);
        var keeper = api.as("keeper@example.org", Role.COORDINATOR);
        keeper.get("/api/me");
        api.coordinator().change(cohort, "/coordinators", "{\"email\": \"keeper@example.org\"}");

        assertThat(keeper.get("/api/cohorts").body().toString()).contains(id);
        assertThat(keeper.get("/api/cohorts?archived=true").body().at("/items")).isEmpty();

        keeper.change(cohort, "/archival", "");

        assertThat(keeper.get("/api/cohorts").body().at("/items")).isEmpty();
        assertThat(keeper.get("/api/cohorts?archived=true").body().toString()).contains(id);
    }

    private Answer put(String cohort, String body) {
        return api.coordinator()
                .put(cohort, body, "If-Match", api.coordinator().get(cohort).etag());
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.text("/reason")).isEqualTo("cohort-archived");
    }
}
