package org.mentoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mentoring.feedback.FeedbackFixture.COHORT;
import static org.mentoring.feedback.FeedbackFixture.PAIRING;
import static org.mentoring.web.caller.Role.COORDINATOR;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.testkit.log.TestLog;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.Map;

/// Where the pair of the samples stands, for those who may know.
@RunningFeedbackService
class PairStateIT {

    private static final String PATH = "/api/pair-states/" + PAIRING;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired private FeedbackFixture people;
    @Autowired private TestLog log;

    @Test
    void coordinatorsSeeDatesCountsAndStates() {
        JsonNode state = arrived();

        assertThat(state.path("stage").asString()).isIn("met", "growing");
        assertThat(state.path("pairingStatus").asString()).isEqualTo("active");
        assertThat(state.path("pairedAt").asString()).isEqualTo("2026-03-03T14:00:00Z");
        assertThat(state.path("agreedAt").asString()).isEqualTo("2026-03-05T15:00:00Z");
        assertThat(state.at("/meetings/cancelled").asInt()).isEqualTo(1);
        assertThat(state.at("/meetings/firstHeldAt").asString()).isEqualTo("2026-03-31T15:00:00Z");
        assertThat(state.at("/goals/open").asInt()).isEqualTo(2);
        assertThat(state.at("/mentorPlaces/capacity").asInt()).isEqualTo(3);
        assertThat(state.at("/mentorPlaces/load").asInt()).isEqualTo(1);
        assertThat(state.at("/feedback/requested").asInt())
                .isEqualTo(2 * state.at("/meetings/held").asInt());
    }

    @Test
    void tellTheSameWhenEventsComeAgain() {
        JsonNode before = arrived();
        log.sendStory(
                TopicCatalog.COHORT,
                TopicCatalog.ENROLMENT,
                TopicCatalog.PAIRING,
                TopicCatalog.PLAN,
                TopicCatalog.MEETING);
        String marker = "meeting0again0000000000000";
        FeedbackFixture.meetAgain(log, marker);
        FeedbackFixture.asked(people.jonas(), marker);

        JsonNode after = people.ruth().get(PATH).json();

        assertThat(after.at("/meetings/held").asInt())
                .isEqualTo(before.at("/meetings/held").asInt() + 1);
        assertThat(after.path("goals")).isEqualTo(before.path("goals"));
        assertThat(after.path("agreedAt")).isEqualTo(before.path("agreedAt"));
    }

    @Test
    void thePairSeesItselfAndStrangersSeeNothing() {
        arrived();

        assertThat(people.amina().get(PATH).status()).isEqualTo(200);
        assertThat(people.jonas().get("/api/pair-states").json().path("items").size()).isEqualTo(1);
        for (Api stranger :
                new Api[] {
                    people.leila(),
                    people.as("leila.haddad@example.org", COORDINATOR),
                    people.as("nobody@example.org", COORDINATOR)
                }) {
            assertThat(stranger.get(PATH).status()).isEqualTo(404);
            assertThat(stranger.get("/api/pair-states?cohortId=" + COHORT).text())
                    .doesNotContain(PAIRING);
        }
    }

    @Test
    void aPageLeadsToTheNext() {
        await().atMost(PATIENCE)
                .until(() -> pairs("?cohortId=" + COHORT).path("items").size() == 2);

        JsonNode first = pairs("?limit=1&cohortId=" + COHORT);
        JsonNode second =
                pairs("?limit=1&cohortId=" + COHORT + "&cursor=" + first.path("next").asString());

        assertThat(first.at("/items/0/pairingId")).isNotEqualTo(second.at("/items/0/pairingId"));
        assertThat(second.has("next")).isFalse();
        assertThat(people.ruth().send("GET", "/api/pair-states?limit=201", null, Map.of()).status())
                .isEqualTo(400);
    }

    private JsonNode pairs(String query) {
        return people.ruth().get("/api/pair-states" + query).json();
    }

    /// The state once every topic has been read: each has told its part by then.
    private JsonNode arrived() {
        return await().atMost(PATIENCE)
                .until(
                        () -> people.ruth().get(PATH).json(),
                        state ->
                                state.at("/meetings/cancelled").asInt() == 1
                                        && state.at("/meetings/held").asInt() > 0
                                        && state.at("/goals/open").asInt() == 2
                                        && state.has("agreedAt")
                                        && state.at("/mentorPlaces/load").asInt() == 1
                                        && state.at("/feedback/requested").asInt()
                                                == 2 * state.at("/meetings/held").asInt());
    }
}
