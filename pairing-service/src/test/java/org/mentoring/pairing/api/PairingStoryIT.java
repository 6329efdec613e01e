package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.testkit.log.TestLog;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.List;

/// Import, run, publication, acceptance, agreement, goal: once through, by everybody concerned.
@WholeService
class PairingStoryIT {

    private static final String CANARY = "canary-4711";
    private static final String AGREEMENT =
            """
            {"cadenceDays": 14, "meetingMinutes": 45, "channel": "video", "noticeHours": 24,
             "expectations": "canary-4711 We both come prepared."}
            """;
    private static final String GOAL =
            """
            {"horizon": "short-term", "achievement": "canary-4711 lead a team meeting",
             "skill": "canary-4711 leadership", "dueOn": "2999-06-30"}
            """;

    private final Api api;
    private final TestLog log;
    private final Scenes scenes;

    @Autowired
    PairingStoryIT(Api api, TestLog log) {
        this.api = api;
        this.log = log;
        this.scenes = new Scenes(api);
    }

    @Test
    void leadsFromAFileToAGoal() {
        var cohort = importTwice();
        var run = scenes.run(cohort, "best-fit");
        explainsItself(run);
        var draft = Scenes.first(scenes.publish(run), "/drafts");
        var mentor = Scenes.emailOf(draft.at("/mentor/name").asString());
        var mentee = Scenes.emailOf(draft.at("/mentee/name").asString());
        var pairing = "/api/pairings/" + draft.at("/pairingId").asString();

        bothSeeWhyTheyFit(pairing, mentor, mentee);
        bothAccept(pairing, mentor, mentee);
        bothSeeWhyTheyFit(pairing, mentor, mentee);
        bothAgree(pairing, mentor, mentee);
        theMenteeSetsAGoal(pairing, mentor, mentee);

        theCoordinatorSeesStatesAndNoWords(pairing);
        strangersSeeNothing(pairing);
        topicsCarryNoWordsAndNoNames();
    }

    private String importTwice() {
        var cohort = scenes.cohort();
        var first = api.coordinator().csv(cohort + "/imports", Scenes.sample());
        var second = api.coordinator().csv(cohort + "/imports", Scenes.sample());

        assertThat(first.body().at("/added").asInt()).isEqualTo(60);
        assertThat(first.body().at("/problems")).isEmpty();
        assertThat(second.body().at("/unchanged").asInt()).isEqualTo(60);
        return cohort;
    }

    private static void explainsItself(Answer run) {
        assertThat(run.body().at("/draftCount").asInt()).isGreaterThanOrEqualTo(36);
        assertThat(run.body().at("/totalScore").asLong()).isPositive();
        for (JsonNode draft : run.body().at("/drafts")) {
            assertThat(draft.at("/reasons")).hasSize(6);
            assertThat(draft.at("/reasons/0/words").asString()).isNotBlank();
            assertThat(draft.at("/mentor/name").asString()).isNotBlank();
        }
        assertThat(run.body().at("/leftOut").toString()).contains("not-own-manager");
    }

    /// What speaks for the pair, in words that tell neither of them anything about the other's
    /// file.
    private void bothSeeWhyTheyFit(String pairing, String mentor, String mentee) {
        for (var person : List.of(mentor, mentee)) {
            var fit = api.participant(person).get(pairing).body().at("/fit");
            assertThat(fit.has("score")).isFalse();
            assertThat(fit.at("/reasons")).isNotEmpty();
            for (JsonNode reason : fit.at("/reasons")) {
                assertThat(reason.at("/criterion").asString()).isNotBlank();
                assertThat(reason.at("/words").asString())
                        .isNotBlank()
                        .doesNotContain("skills the mentee wants to grow:", " steps ", "They work");
            }
        }
    }

    private void bothAccept(String pairing, String mentor, String mentee) {
        var once = api.participant(mentee).change(pairing, "/acceptance", "");
        assertThat(once.text("/status")).isEqualTo("proposed");
        var twice = api.participant(mentor).change(pairing, "/acceptance", "");
        assertThat(twice.text("/status")).isEqualTo("active");
        assertThat(twice.text("/you")).isEqualTo("mentor");
    }

    private void bothAgree(String pairing, String mentor, String mentee) {
        var read = api.participant(mentee).get(pairing);
        var proposed =
                api.participant(mentee)
                        .put(pairing + "/agreement", AGREEMENT, "If-Match", read.etag());
        assertThat(proposed.text("/agreement/status")).isEqualTo("proposed");
        var confirmed = api.participant(mentor).change(pairing, "/agreement/confirmation", "");
        assertThat(confirmed.text("/agreement/status")).isEqualTo("confirmed");
        assertThat(confirmed.text("/agreement/expectations")).contains(CANARY);
    }

    private void theMenteeSetsAGoal(String pairing, String mentor, String mentee) {
        var goals = pairing + "/plan/goals";
        var added = api.participant(mentee).post(goals, GOAL, "Idempotency-Key", "goal-1");
        var again = api.participant(mentee).post(goals, GOAL, "Idempotency-Key", "goal-1");
        assertThat(added.status()).isEqualTo(201);
        assertThat(again).isEqualTo(added);
        assertThat(api.participant(mentor).post(goals, GOAL).status()).isEqualTo(403);

        var read = api.participant(mentor).get(pairing + "/plan");
        assertThat(read.body().at("/goals")).hasSize(1);
        assertThat(read.text("/goals/0/achievement")).contains(CANARY);
        assertThat(api.participant(mentor).get(pairing).body().at("/goals").asInt()).isEqualTo(1);
    }

    private void theCoordinatorSeesStatesAndNoWords(String pairing) {
        var seen = api.coordinator().get(pairing);
        assertThat(seen.text("/agreement/status")).isEqualTo("confirmed");
        assertThat(seen.body().toString()).doesNotContain(CANARY);
        var plan = api.coordinator().get(pairing + "/plan");
        assertThat(plan.body().at("/goals")).hasSize(1);
        assertThat(plan.body().toString()).doesNotContain(CANARY);
        var action = api.coordinator().change(pairing, "/acceptance", "");
        assertThat(action.status()).isEqualTo(403);
    }

    private void strangersSeeNothing(String pairing) {
        for (var stranger :
                List.of(
                        api.as("other@example.org", Role.COORDINATOR),
                        api.as("admin@example.org", Role.ADMINISTRATOR),
                        api.participant("nobody@example.org"))) {
            assertThat(stranger.get(pairing).status()).isEqualTo(404);
            assertThat(stranger.get(pairing + "/plan").status()).isEqualTo(404);
            var accepted = stranger.post(pairing + "/acceptance", "", "If-Match", "\"v1\"");
            assertThat(accepted.status()).isEqualTo(404);
            assertThat(stranger.get("/api/pairings").body().at("/items")).isEmpty();
        }
    }

    private void topicsCarryNoWordsAndNoNames() {
        for (var topic : TopicCatalog.topics()) {
            var told = log.texts(topic).toString();
            assertThat(told).doesNotContain(CANARY);
            if (!topic.restricted()) {
                assertThat(told).doesNotContain("Spring", "@example", "Lena", "Berlin\",\"lang");
            }
        }
        assertThat(log.read(TopicCatalog.PLAN)).isNotEmpty();
    }
}
