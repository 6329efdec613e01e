package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.Api.Answer;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Cohorts in which not one senior mentors one junior.
@WholeService
class CohortKindsIT {

    /// Everything speaks for the executive but what is wanted.
    private static final String REVERSE =
            """
            email,name,role,zone,language,seniority,capacity
            boss.kinds@example.org,Boss,mentee,Europe/Berlin,de,lead,1
            young.kinds@example.org,Young,mentor,Europe/Berlin,de,professional,1
            old.kinds@example.org,Old,mentor,Europe/Berlin,de,executive,1
            """;

    private static final String GROUP =
            """
            email,name,role,zone,language,skills,goals,seniority,capacity
            a.kinds@example.org,A,mentee,Europe/Berlin,de,,java,junior,1
            b.kinds@example.org,B,mentee,Europe/Berlin,de,,java,junior,1
            c.kinds@example.org,C,mentee,Europe/Berlin,de,,java,junior,1
            d.kinds@example.org,D,mentee,Europe/Berlin,de,,sales,junior,1
            m.kinds@example.org,M,mentor,Europe/Berlin,de,java,,lead,5
            n.kinds@example.org,N,mentor,Europe/Berlin,de,sales,,lead,5
            """;

    /// Three who are both; one of them has to be left out.
    private static final String PEERS =
            """
            email,name,role,zone,language,seniority,capacity
            p.kinds@example.org,P,mentee,Europe/Berlin,de,lead,1
            p.kinds@example.org,P,mentor,Europe/Berlin,de,lead,1
            q.kinds@example.org,Q,mentee,Europe/Berlin,de,lead,1
            q.kinds@example.org,Q,mentor,Europe/Berlin,de,lead,1
            r.kinds@example.org,R,mentee,Europe/Berlin,de,junior,1
            r.kinds@example.org,R,mentor,Europe/Berlin,de,junior,1
            """;

    private final Api api;
    private final Scenes scenes;

    @Autowired
    CohortKindsIT(Api api) {
        this.api = api;
        this.scenes = new Scenes(api);
    }

    @Test
    void inAReverseCohortTheLessSeniorMentors() {
        var cohort = cohort("\"kind\": \"reverse\"", REVERSE);
        var run = scenes.run(cohort, "best-fit");

        assertThat(api.coordinator().get(cohort).text("/kind")).isEqualTo("reverse");
        assertThat(run.text("/drafts/0/mentor/name")).isEqualTo("Young");
        assertThat(run.body().at("/drafts").toString())
                .contains("The mentor is 2 steps less senior.");
    }

    @Test
    void inAGroupCohortNobodyIsAloneWithAMentor() {
        var cohort = cohort("\"kind\": \"group\"", GROUP);
        var run = scenes.run(cohort, "best-fit");

        assertThat(api.coordinator().get(cohort).body().at("/leastMentees").asInt()).isEqualTo(3);
        assertThat(run.body().at("/drafts").valueStream())
                .hasSize(4)
                .allMatch(it -> it.at("/mentor/name").asString().equals("M"));
        assertThat(run.text("/leftOut/0/rules/0/words"))
                .isEqualTo("1 mentee: too few for a group.");
    }

    @Test
    void peersMentorEachOtherByTwoPairings() {
        var cohort = cohort("\"kind\": \"peer\"", PEERS);
        var run = scenes.run(cohort, "best-fit");

        assertThat(run.body().at("/drafts")).hasSize(2);
        assertThat(run.text("/drafts/0/mentor/name")).isEqualTo(run.text("/drafts/1/mentee/name"));
        assertThat(run.text("/drafts/0/mentee/name")).isEqualTo(run.text("/drafts/1/mentor/name"));
        assertThat(run.body().at("/leftOut")).hasSize(2);
        dropsAndAddsBoth(run);
        var one = "{\"drafts\": [\"" + run.text("/drafts/0/id") + "\"]}";
        var path = "/api/pairing-runs/" + run.text("/id");
        var nothing = "{\"drafts\": [\"nosuchdraft\"]}";
        assertThat(api.coordinator().change(path, "/publication", nothing).status()).isEqualTo(202);
        scenes.awaitRun(path, "completed");
        assertThat(statuses(path + "/drafts")).containsOnly("draft");
        assertThat(api.coordinator().change(path, "/publication", one).status()).isEqualTo(202);
        var published = scenes.awaitRun(path, "published");
        assertThat(published.body().at("/publishedCount").asInt()).isEqualTo(2);
        assertThat(scenes.run(cohort, "best-fit").body().at("/draftCount").asInt()).isZero();
    }

    private void dropsAndAddsBoth(Answer run) {
        var drafts = "/api/pairing-runs/" + run.text("/id") + "/drafts";
        var first = run.body().at("/drafts/0");
        api.coordinator()
                .send("DELETE", drafts + "/" + first.at("/id").asString(), "", "application/json");
        assertThat(statuses(drafts)).containsOnly("dropped");

        var pair =
                "{\"mentorId\": \"%s\", \"menteeId\": \"%s\"}"
                        .formatted(
                                first.at("/mentor/id").asString(),
                                first.at("/mentee/id").asString());
        assertThat(api.coordinator().post(drafts, pair).status()).isEqualTo(200);
        assertThat(statuses(drafts)).containsOnly("draft");
    }

    private List<String> statuses(String drafts) {
        return api.coordinator()
                .get(drafts)
                .body()
                .at("/items")
                .valueStream()
                .map(it -> it.at("/status").asString())
                .toList();
    }

    @Test
    void peersDoNotAsk() {
        var refused =
                create(
                        "\"kind\": \"peer\", \"requests\": {\"way\": \"ask\","
                                + " \"expiryDays\": 14, \"reminderDays\": []}");

        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/requests/way");
    }

    @Test
    void onlyGroupsHaveALeastSize() {
        var refused = create("\"leastMentees\": 3");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/leastMentees");
    }

    private String cohort(String settings, String people) {
        var cohort = "/api/cohorts/" + create(settings).text("/id");
        assertThat(api.coordinator().csv(cohort + "/imports", people).status()).isEqualTo(200);
        return cohort;
    }

    private Answer create(String settings) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return api.coordinator()
                .post(
                        "/api/cohorts",
                        """
                        {"name": "Kinds", "startsOn": "%s", "endsOn": "%s",
                         "zone": "Europe/Berlin", %s}
                        """
                                .formatted(today, today.plusMonths(6), settings));
    }
}
