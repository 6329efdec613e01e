package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.Api.Answer;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Mentees say which mentors they would like.
@WholeService
class WishIT {

    /// Two mentors who are alike, with a place each, and two mentees.
    private static final String PEOPLE =
            """
            email,name,role,zone,language,seniority,capacity
            a.%1$s@example.org,A,mentee,Europe/Berlin,de,junior,1
            b.%1$s@example.org,B,mentee,Europe/Berlin,de,junior,1
            m.%1$s@example.org,M,mentor,Europe/Berlin,de,lead,1
            n.%1$s@example.org,N,mentor,Europe/Berlin,de,lead,1
            """;

    private final Api api;
    private final Scenes scenes;

    @Autowired
    WishIT(Api api) {
        this.api = api;
        this.scenes = new Scenes(api);
    }

    @Test
    void aRunCountsWishesAndSaysSo() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("wish"));
        var m = enrolment(cohort, "M");
        var n = enrolment(cohort, "N");
        assertThat(wish("a.wish", cohort, n, m).status()).isEqualTo(200);
        assertThat(wish("b.wish", cohort, m).status()).isEqualTo(200);

        var run = scenes.run(cohort, "best-fit");
        assertThat(run.body().at("/drafts").valueStream())
                .extracting(
                        it -> it.at("/mentee/name").asString() + it.at("/mentor/name").asString())
                .containsExactlyInAnyOrder(
                        "Name of a.wish@example.orgN", "Name of b.wish@example.orgM");
        assertThat(run.body().toString())
                .contains("The mentee's wish number 1 of 2.", "The mentee's wish number 1 of 1.");
    }

    /// From the score and the reasons that both read a mentor could work out the rest.
    @Test
    void whoIsPairedReadsNoScore() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("score"));
        scenes.publish(scenes.run(cohort, "best-fit"));
        var pairing = "/api/pairings/" + as("m.score").get("/api/pairings").text("/items/0/id");

        assertThat(as("m.score").get(pairing).body().at("/fit/reasons")).isNotEmpty();
        assertThat(as("m.score").get(pairing).body().at("/fit").has("score")).isFalse();
        assertThat(api.coordinator().get(pairing).body().at("/fit/score").asInt()).isPositive();
    }

    @Test
    void whereWishesDoNotCountNobodyIsLetWish() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("off"));
        var settings = api.coordinator().get(cohort).body();
        var body =
                """
                {"name": "Off", "startsOn": "%s", "endsOn": "%s", "zone": "Europe/Berlin",
                 "weights": {"skills": 1, "language": 1, "zone": 1, "seniority": 1,
                             "location": 1}}
                """
                        .formatted(
                                settings.at("/startsOn").asString(),
                                settings.at("/endsOn").asString());
        var etag = api.coordinator().get(cohort).etag();
        assertThat(api.coordinator().put(cohort, body, "If-Match", etag).status()).isEqualTo(200);

        assertThat(wish("a.off", cohort, enrolment(cohort, "M")).text("/reason"))
                .isEqualTo("wishes-do-not-count");
    }

    @Test
    void aWishThatNothingCanFulfilCostsNothing() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("full"));
        var n = enrolment(cohort, "N");
        wish("a.full", cohort, n);
        wish("b.full", cohort, n);
        var run = scenes.run(cohort, "best-fit");
        assertThat(run.body().toString()).contains("The mentee would rather have another mentor.");
        api.coordinator().change(cohort + "/enrolments/" + n, "/pause", "{}");

        assertThat(scenes.run(cohort, "best-fit").body().at("/drafts").toString())
                .contains("The mentee has named no mentor.")
                .doesNotContain("would rather");
    }

    @Test
    void everybodySeesTheOwnWishesOnly() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("own"));
        var m = enrolment(cohort, "M");
        wish("a.own", cohort, m);

        assertThat(as("a.own").get(cohort + "/wishes").text("/mentors/0")).isEqualTo(m);
        assertThat(as("b.own").get(cohort + "/wishes").body().at("/mentors")).isEmpty();
        assertThat(as("m.own").get(cohort + "/wishes").status()).isEqualTo(404);
        assertThat(as("stranger").get(cohort + "/wishes").status()).isEqualTo(404);
        assertThat(api.coordinator().get(cohort + "/wishes").status()).isEqualTo(404);
    }

    @Test
    void newWishesReplaceTheOldAndNoneTakesThemBack() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("new"));
        wish("a.new", cohort, enrolment(cohort, "M"));

        assertThat(wish("a.new", cohort, enrolment(cohort, "N")).body().at("/mentors")).hasSize(1);
        assertThat(wish("a.new", cohort).body().at("/mentors")).isEmpty();
        assertThat(as("a.new").get(cohort + "/wishes").body().at("/mentors")).isEmpty();
    }

    @Test
    void whoIsErasedWishesNothingAndIsWishedByNobody() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("gone"));
        var n = enrolment(cohort, "N");
        wish("a.gone", cohort, enrolment(cohort, "M"), n);
        var m = as("m.gone").get("/api/me").text("/id");
        var erased = as("m.gone").delete("/api/people/" + m);
        assertThat(erased.status()).isEqualTo(204);

        await().untilAsserted(() ->
                assertThat(as("a.gone").get(cohort + "/wishes").body().at("/mentors"))
                        .hasSize(1)
                        .allMatch(it -> it.asString().equals(n)));
    }

    @Test
    void refusesWhoIsNoMentorHereAndWhoIsNamedTwice() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("no"));
        var elsewhere = scenes.cohortOf(PEOPLE.formatted("elsewhere"));
        var m = enrolment(cohort, "M");

        assertThat(wish("a.no", cohort, m, m).text("/errors/0/pointer")).isEqualTo("/mentors/1");
        assertThat(wish("a.no", cohort, enrolment(cohort, "B")).status()).isEqualTo(400);
        assertThat(wish("a.no", cohort, enrolment(elsewhere, "M")).status()).isEqualTo(400);
        assertThat(wish("a.no", cohort, m, m, m, m, m, m).status()).isEqualTo(400);
    }

    @Test
    void aClosedCohortTakesNoWishes() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("closed"));
        var m = enrolment(cohort, "M");
        api.coordinator().change(cohort, "/archival", "");

        assertThat(wish("a.closed", cohort, m).text("/reason")).isEqualTo("cohort-archived");
    }

    private Answer wish(String mentee, String cohort, String... mentors) {
        var ids = Arrays.stream(mentors).map(it -> '"' + it + '"').collect(Collectors.joining(","));
        return as(mentee).put(cohort + "/wishes", "{\"mentors\": [" + ids + "]}");
    }

    private Api.Caller as(String name) {
        return api.participant(name + "@example.org");
    }

    private String enrolment(String cohort, String name) {
        return api.coordinator()
                .get(cohort + "/enrolments")
                .body()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asString();
    }
}
