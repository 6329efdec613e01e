package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

/// A cohort with a mentee and two mentors, one of whom the mentee has.
///
/// @param cohort its path, as is `pairing`
/// @param mentor of the mentee's active pairing
/// @param outsider the mentor without a mentee
record PlanScene(
        Api.Caller coordinator,
        Api.Caller mentee,
        Api.Caller mentor,
        Api.Caller outsider,
        String cohort,
        String pairing) {

    static final String CANARY = "canary-4712";
    static final String GOAL =
            "{\"horizon\": \"short-term\", \"achievement\": \"" + CANARY + " lead\"}";

    /// The mentor's place is one, so that only one of the two mentors is proposed.
    static PlanScene proposed(Api api) {
        var tag = UUID.randomUUID().toString().substring(0, 8);
        var scenes = new Scenes(api);
        var csv =
                """
                email,name,role,zone,language,seniority
                mentee.%1$s@example.org,Mentee,mentee,Europe/Berlin,de,junior
                mentor.%1$s@example.org,Mentor,mentor,Europe/Berlin,de,lead
                outsider.%1$s@example.org,Outsider,mentor,Asia/Tokyo,ja,lead
                """
                        .formatted(tag);
        var cohort = scenes.cohortOf(csv);
        var run = scenes.publish(scenes.run(cohort, "best-fit"));
        return new PlanScene(
                api.coordinator(),
                api.participant("mentee." + tag + "@example.org"),
                api.participant("mentor." + tag + "@example.org"),
                api.participant("outsider." + tag + "@example.org"),
                cohort,
                "/api/pairings/" + Scenes.first(run, "/drafts").at("/pairingId").asString());
    }

    static PlanScene active(Api api) {
        var scene = proposed(api);
        scene.mentee().change(scene.pairing(), "/acceptance", "");
        scene.mentor().change(scene.pairing(), "/acceptance", "");
        return scene;
    }

    String plan() {
        return pairing + "/plan";
    }

    String ownPlan() {
        return cohort + "/plan";
    }

    /// The path of a goal that the mentee adds.
    String goal() {
        var added = mentee.post(plan() + "/goals", GOAL);
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        var goals = added.body().at("/goals");
        return plan() + "/goals/" + goals.get(goals.size() - 1).at("/id").asString();
    }

    /// Changes the plan as it is now.
    Api.Answer change(Api.Caller by, String method, String path, String body) {
        var seen = by.get(plan()).etag();
        return by.send(method, path, body, "application/json", "If-Match", seen);
    }
}
