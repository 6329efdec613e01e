package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.Api.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/// A coordinator tries other settings before anything is published.
@WholeService
class WhatIfIT {

    private static final String OTHER_SETTINGS =
            """
            {"aim": "best-fit",
             "settings": {"largestZoneGapHours": 12,
                          "weights": {"skills": 0, "language": 0, "zone": 0,
                                      "seniority": 100, "location": 0}}}
            """;

    private final Api api;
    private final Scenes scenes;

    @Autowired
    WhatIfIT(Api api) {
        this.api = api;
        this.scenes = new Scenes(api);
    }

    @Test
    void aRunTriesOtherSettingsAndTheCohortKeepsItsOwn() {
        var cohort = scenes.cohortOf(Scenes.sample());
        var before = api.coordinator().get(cohort);
        var usual = scenes.run(cohort, "best-fit");
        var tried = run(cohort, OTHER_SETTINGS);

        assertThat(usual.body().at("/whatIf").asBoolean()).isFalse();
        assertThat(usual.body().at("/settings/largestZoneGapHours").asInt()).isEqualTo(6);
        assertThat(tried.body().at("/whatIf").asBoolean()).isTrue();
        assertThat(tried.body().at("/settings/largestZoneGapHours").asInt()).isEqualTo(12);
        assertThat(tried.body().at("/settings/weights/seniority").asInt()).isEqualTo(100);
        assertThat(api.coordinator().get(cohort)).isEqualTo(before);
        comparesThem(usual, tried);
    }

    private void comparesThem(Answer usual, Answer tried) {
        var seen = compare(usual, tried).body();

        assertThat(seen.at("/samePeople").asBoolean()).isTrue();
        assertThat(seen.at("/run/totalScore")).isEqualTo(usual.body().at("/totalScore"));
        assertThat(seen.at("/other/totalScore")).isEqualTo(tried.body().at("/totalScore"));
        assertThat(seen.at("/pairsInRunOnly").asInt()).isPositive();
        assertThat(seen.at("/inRunOnly")).hasSize(seen.at("/pairsInRunOnly").asInt());
        assertThat(seen.at("/pairsInBoth").asInt() + seen.at("/pairsInRunOnly").asInt())
                .isEqualTo(usual.body().at("/draftCount").asInt());
        assertThat(compare(usual, usual).body().at("/pairsInRunOnly").asInt()).isZero();
    }

    @Test
    void saysWhenThePeopleHaveChangedInBetween() {
        var cohort = scenes.cohortOf(Scenes.sample());
        var before = scenes.run(cohort, "best-fit");
        scenes.publish(before);
        var after = scenes.run(cohort, "best-fit");

        assertThat(compare(before, after).body().at("/samePeople").asBoolean()).isFalse();
    }

    @Test
    void refusesSettingsByWhichNothingCounts() {
        var cohort = scenes.cohortOf(Scenes.sample());
        var refused =
                api.coordinator()
                        .post(cohort + "/pairing-runs", OTHER_SETTINGS.replace("100", "0"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/settings/weights");
    }

    @Test
    void runsOfTwoCohortsAreNotCompared() {
        var one = scenes.run(scenes.cohortOf(Scenes.sample()), "best-fit");
        var other = scenes.run(scenes.cohortOf(Scenes.sample()), "best-fit");

        assertThat(compare(one, other).status()).isEqualTo(404);
    }

    private Answer run(String cohort, String body) {
        var asked = api.coordinator().post(cohort + "/pairing-runs", body);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        return scenes.awaitRun("/api/pairing-runs/" + asked.text("/id"), "completed");
    }

    private Answer compare(Answer run, Answer other) {
        var path = "/api/pairing-runs/" + run.text("/id") + "/comparison?with=";
        return api.coordinator().get(path + other.text("/id"));
    }
}
