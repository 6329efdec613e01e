package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.Api.Answer;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

/// A coordinator keeps two people apart.
@WholeService
class KeptApartIT {

    private static final String PEOPLE =
            """
            email,name,role,zone,language,seniority,capacity
            a.%1$s@example.org,A,mentee,Europe/Berlin,de,junior,1
            m.%1$s@example.org,M,mentor,Europe/Berlin,de,lead,1
            """;

    private final Api api;
    private final Scenes scenes;

    @Autowired
    KeptApartIT(Api api) {
        this.api = api;
        this.scenes = new Scenes(api);
    }

    @Test
    void neitherARunNorAHandPairsThem() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("run"));
        var before = scenes.run(cohort, "best-fit");
        assertThat(before.body().at("/draftCount").asInt()).isEqualTo(1);
        var kept = keepApart(cohort, "A", "M");
        assertThat(kept.status()).isEqualTo(200);

        var run = scenes.run(cohort, "fewest-left-out");
        assertThat(run.body().at("/draftCount").asInt()).isZero();
        assertThat(run.text("/leftOut/0/rules/0/words"))
                .isEqualTo("1 mentor: kept apart by a coordinator.");
        var byHand =
                api.coordinator()
                        .post(
                                "/api/pairing-runs/" + run.text("/id") + "/drafts",
                                "{\"mentorId\": \"%s\", \"menteeId\": \"%s\"}"
                                        .formatted(person(cohort, "M"), person(cohort, "A")));
        assertThat(byHand.text("/reason")).isEqualTo("kept-apart");
    }

    /// As if the other were not there: who is refused by name knows that somebody said something.
    @Test
    void neitherOfTheTwoLearnsOfIt() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("ask"));
        keepApart(cohort, "M", "A");
        var mentee = api.participant("a.ask@example.org");
        var unknown = "nobodynobodynobody00";

        assertThat(mentee.get(cohort + "/mentors").body().at("/items")).isEmpty();
        var asked = ask(mentee, cohort, enrolled(cohort, "M").at("/id").asString());
        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.body().at("/errors"))
                .isEqualTo(ask(mentee, cohort, unknown).body().at("/errors"));
        assertThat(mentee.get(cohort + "/kept-apart").status()).isEqualTo(403);
        var wished = wish(mentee, cohort, enrolled(cohort, "M").at("/id").asString());
        assertThat(wished.status()).isEqualTo(400);
        assertThat(wished.body().at("/errors"))
                .isEqualTo(wish(mentee, cohort, unknown).body().at("/errors"));
    }

    @Test
    void whatWasDraftedBeforeIsNotPublished() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("draft"));
        var run = scenes.run(cohort, "best-fit");
        keepApart(cohort, "A", "M");

        var published = scenes.publish(run);
        assertThat(published.body().at("/publishedCount").asInt()).isZero();
        assertThat(published.body().at("/counts/refused").asInt()).isEqualTo(1);
    }

    @Test
    void whoWasAskedBeforeIsPassedOver() {
        var people =
                PEOPLE.formatted("ask2")
                        + "x.ask2@example.org,X,mentor,Europe/Berlin,de,lead,1\n"
                        + "y.ask2@example.org,Y,mentor,Europe/Berlin,de,lead,1\n";
        var cohort = scenes.cohortOf(people);
        // Whoever signs in later has another name.
        var a = person(cohort, "A");
        var m = person(cohort, "M");
        var y = person(cohort, "Y");
        var mentee = api.participant("a.ask2@example.org");
        var choices =
                "{\"choices\": [\"%s\", \"%s\", \"%s\"]}"
                        .formatted(
                                enrolled(cohort, "X").at("/id").asString(),
                                enrolled(cohort, "M").at("/id").asString(),
                                enrolled(cohort, "Y").at("/id").asString());
        var asked = mentee.post(cohort + "/pairing-requests", choices);
        var request = "/api/pairing-requests/" + asked.text("/id");
        keepIdsApart(cohort, a, m);

        api.participant("x.ask2@example.org")
                .change(request, "/decline", "{\"reason\": \"no-time\"}");
        assertThat(mentee.get(request).text("/choices/1/state")).isEqualTo("no-free-place");
        assertThat(mentee.get(request).text("/choices/2/state")).isEqualTo("asked");
        keepIdsApart(cohort, a, y);
        var accepted = api.participant("y.ask2@example.org").change(request, "/acceptance", "");
        assertThat(accepted.text("/reason")).isEqualTo("no-free-place");
    }

    @Test
    void sayingItAgainChangesNothingAndItCanBeTakenBack() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("again"));
        var kept = keepApart(cohort, "A", "M");
        assertThat(keepApart(cohort, "M", "A").body()).isEqualTo(kept.body());
        assertThat(api.coordinator().get(cohort + "/kept-apart").body().at("/items")).hasSize(1);

        var path = cohort + "/kept-apart/" + kept.text("/id");
        assertThat(remove(path).status()).isEqualTo(204);
        assertThat(remove(path).status()).isEqualTo(404);
        assertThat(scenes.run(cohort, "best-fit").body().at("/draftCount").asInt()).isEqualTo(1);
    }

    @Test
    void nobodyIsKeptApartFromWhoIsErased() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("erased"));
        keepApart(cohort, "A", "M");
        var mentor = api.participant("m.erased@example.org");
        var path = "/api/people/" + mentor.get("/api/me").text("/id");
        assertThat(mentor.delete(path).status()).isEqualTo(204);

        await().untilAsserted(() ->
                assertThat(api.coordinator().get(cohort + "/kept-apart").body().at("/items"))
                        .isEmpty());
    }

    @Test
    void takesTwoPeopleOfTheCohort() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("two"));

        assertThat(keepApart(cohort, "A", "A").text("/errors/0/pointer")).isEqualTo("/personIds");
        var stranger = "{\"personIds\": [\"%s\", \"nobody\"]}".formatted(person(cohort, "A"));
        var refused = api.coordinator().post(cohort + "/kept-apart", stranger);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/personIds/1");
    }

    private Answer keepApart(String cohort, String one, String other) {
        return keepIdsApart(cohort, person(cohort, one), person(cohort, other));
    }

    private Answer keepIdsApart(String cohort, String one, String other) {
        return api.coordinator()
                .post(
                        cohort + "/kept-apart",
                        "{\"personIds\": [\"%s\", \"%s\"]}".formatted(one, other));
    }

    private Answer remove(String path) {
        return api.coordinator().delete(path);
    }

    private static Answer ask(Api.Caller mentee, String cohort, String mentor) {
        return mentee.post(
                cohort + "/pairing-requests", "{\"choices\": [\"%s\"]}".formatted(mentor));
    }

    private static Answer wish(Api.Caller mentee, String cohort, String mentor) {
        return mentee.put(cohort + "/wishes", "{\"mentors\": [\"%s\"]}".formatted(mentor));
    }

    private String person(String cohort, String name) {
        return enrolled(cohort, name).at("/personId").asString();
    }

    private JsonNode enrolled(String cohort, String name) {
        return api.coordinator()
                .get(cohort + "/enrolments")
                .body()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
