package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.testkit.log.TestLog;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;

/// Who reads a mentee's goals, and who is told of them, as pairings come and go.
@WholeService
class GoalReadersIT {

    private static final String WORDS = "canary-4711 lead a team meeting";
    private static final String GOAL =
            "{\"horizon\": \"short-term\", \"achievement\": \"" + WORDS + "\"}";

    private final Api api;
    private final Scenes scenes;
    private final TestLog log;

    private Api.Caller mentee;
    private Api.Caller mentor;
    private String csv = "";
    private String cohort = "";
    private String pairing = "";

    @Autowired
    GoalReadersIT(Api api, TestLog log) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.log = log;
        this.mentee = api.coordinator();
        this.mentor = api.coordinator();
    }

    @BeforeEach
    void oneMentorIsProposed(TestInfo test) {
        var name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        mentee = api.participant("mentee." + name + "@example.org");
        mentor = api.participant("mentor." + name + "@example.org");
        csv =
                """
                email,name,role,zone,language,seniority
                mentee.%1$s@example.org,Mentee,mentee,Europe/Berlin,de,junior
                mentor.%1$s@example.org,Mentor,mentor,Europe/Berlin,de,lead
                """
                        .formatted(name);
        cohort = scenes.cohortOf(csv);
        pairing = proposed();
    }

    private String proposed() {
        var run = scenes.publish(scenes.run(cohort, "best-fit"));
        return "/api/pairings/" + Scenes.first(run, "/drafts").at("/pairingId").asString();
    }

    @Test
    void whoIsOnlyProposedSeesThatThereAreGoalsAndNotWhatTheySay() {
        add("key");

        assertThat(achievementSeenBy(mentee)).isEqualTo(WORDS);
        assertThat(goalsSeenBy(mentor)).hasSize(1);
        assertThat(achievementSeenBy(mentor)).isEmpty();

        mentee.change(pairing, "/acceptance", "");
        assertThat(achievementSeenBy(mentor)).isEmpty();
        mentor.change(pairing, "/acceptance", "");
        assertThat(achievementSeenBy(mentor)).isEqualTo(WORDS);
    }

    @Test
    void whoDeclinedReadsNothing() {
        add("key");
        mentor.change(pairing, "/decline", "{\"reason\": \"no time\"}");

        assertThat(achievementSeenBy(mentor)).isEmpty();
        assertThat(achievementSeenBy(mentee)).isEqualTo(WORDS);
    }

    @Test
    void onlyMentorsOfRunningPairingsAreTold() {
        add("before");
        mentee.change(pairing, "/acceptance", "");
        mentor.change(pairing, "/acceptance", "");
        add("after");

        var told = await().until(this::told, plans -> plans.size() == 2);
        assertThat(told).extracting(plan -> plan.at("/mentorIds").size()).containsExactly(0, 1);
        assertThat(told)
                .extracting(plan -> plan.at("/pairingId").asString())
                .containsOnly(pairing.substring("/api/pairings/".length()));
    }

    @Test
    void aGoalSentAgainAfterADeclineIsFoundAgain() {
        var added = add("key");
        mentor.change(pairing, "/decline", "{\"reason\": \"no time\"}");

        assertThat(add("key")).isEqualTo(added);
        assertThat(add("another").status()).isEqualTo(409);
    }

    @Test
    void aKeyThatWasUsedForAGoalOfAnotherCohortIsRefused() {
        var other = add("key");
        cohort = scenes.cohortOf(csv);
        var first = pairing;
        pairing = proposed();

        assertThat(add("key").status()).isEqualTo(422);
        assertThat(goalsSeenBy(mentee)).isEmpty();
        pairing = first;
        assertThat(add("key")).isEqualTo(other);
    }

    private Api.Answer add(String key) {
        return mentee.post(pairing + "/plan/goals", GOAL, "Idempotency-Key", key);
    }

    private JsonNode goalsSeenBy(Api.Caller person) {
        return person.get(pairing + "/plan").body().at("/goals");
    }

    private String achievementSeenBy(Api.Caller person) {
        return goalsSeenBy(person).at("/0/achievement").asString("");
    }

    private List<JsonNode> told() {
        var id = cohort.substring("/api/cohorts/".length());
        return log.texts(TopicCatalog.PLAN).stream()
                .map(it -> Api.JSON.readTree(it).at("/plan"))
                .filter(it -> it.at("/cohortId").asString().equals(id))
                .toList();
    }
}
