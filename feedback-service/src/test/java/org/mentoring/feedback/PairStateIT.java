package org.mentoring.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mentoring.feedback.FeedbackFixture.COHORT;
import static org.mentoring.feedback.FeedbackFixture.PAIRING;
import static org.mentoring.web.caller.Role.COORDINATOR;
import static org.mentoring.web.caller.Role.PARTICIPANT;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.Topic;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.sample.Sample;
import org.mentoring.contracts.sample.Samples;
import org.mentoring.testkit.log.TestLog;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.Map;

/// Where the pair of the samples stands, for those who may know.
@RunningFeedbackService
class PairStateIT {

    private static final String PATH = FeedbackFixture.PAIR_STATE;
    private static final String OTHER_PAIRING = "pairing0other0jonas0000000";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired private FeedbackFixture people;
    @Autowired private TestLog log;

    @Test
    void coordinatorsSeeDatesCountsAndStates() {
        JsonNode state = people.arrived();

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
        JsonNode before = people.arrived();
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

    /// What the partner wrote to others, or has not written yet, is not counted before their eyes.
    @Test
    void thePairCountsOnlyWhatItMayKnowOf() {
        people.arrived();
        var meeting = "meeting0confidential000000";
        FeedbackFixture.meetAgain(log, meeting);
        var id = FeedbackFixture.asked(people.jonas(), meeting).path("id").asString();
        FeedbackFixture.asked(people.amina(), meeting);
        var before = feedback(people.amina());
        var ownBefore = feedback(people.jonas());
        var allBefore = feedback(people.ruth());

        give(id, "coordinators");

        assertThat(feedback(people.amina())).isEqualTo(before);
        assertThat(feedback(partnerWhoCoordinates())).isEqualTo(before);
        assertThat(feedback(people.jonas()).at("/given").asInt())
                .isEqualTo(ownBefore.at("/given").asInt() + 1);
        assertThat(feedback(people.ruth()).at("/given").asInt())
                .isEqualTo(allBefore.at("/given").asInt() + 1);
    }

    @Test
    void thePairCountsWhatThePartnerShares() {
        people.arrived();
        var meeting = "meeting0shared000000000000";
        FeedbackFixture.meetAgain(log, meeting);
        var id = FeedbackFixture.asked(people.jonas(), meeting).path("id").asString();
        FeedbackFixture.asked(people.amina(), meeting);
        var before = feedback(people.amina());

        give(id, "pair");

        assertThat(feedback(people.amina()).at("/given").asInt())
                .isEqualTo(before.at("/given").asInt() + 1);
        assertThat(feedback(people.amina()).at("/requested").asInt())
                .isEqualTo(before.at("/requested").asInt() + 1);
    }

    private void give(String id, String visibility) {
        var path = "/api/feedback/" + id;
        var answer = Map.of("rating", 4, "visibility", visibility);
        var etag = people.jonas().get(path).etag();
        assertThat(people.jonas().change("POST", path + "/answer", answer, etag).status())
                .isEqualTo(200);
    }

    /// A role does not make her a stranger to her own pair.
    private Api partnerWhoCoordinates() {
        return people.as("amina.okafor@example.org", PARTICIPANT, COORDINATOR);
    }

    private static JsonNode feedback(Api person) {
        return person.get(PATH).json().path("feedback");
    }

    @Test
    void aPlanCountsForEveryPairingOfItsMentee() {
        people.arrived();
        sendToAnotherPairing(TopicCatalog.PAIRING);

        var state =
                await().atMost(PATIENCE)
                        .until(
                                () -> people.jonas().get("/api/pair-states/" + OTHER_PAIRING),
                                answer -> answer.status() == 200)
                        .json();

        assertThat(state.at("/goals/open").asInt()).isEqualTo(2);
    }

    /// Jonas is paired once more, with somebody else, in the same cohort.
    private void sendToAnotherPairing(Topic topic) {
        Samples.on(topic).stream()
                .filter(sample -> sample.aggregateId().equals(PAIRING))
                .map(sample ->
                        new Sample(
                                sample.type(),
                                OTHER_PAIRING,
                                sample.sequence(),
                                sample.time(),
                                sample.json()
                                        .replace(PAIRING, OTHER_PAIRING)
                                        .replace(
                                                "person0amina00000000000000",
                                                "person0other00000000000000")))
                .forEach(log::send);
    }

    @Test
    void thePairSeesItselfAndStrangersSeeNothing() {
        people.arrived();

        assertThat(people.amina().get(PATH).status()).isEqualTo(200);
        assertThat(people.jonas().get("/api/pair-states").text()).contains(PAIRING);
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
                .until(() -> pairs("?cohortId=" + COHORT).path("items").size() >= 2);

        JsonNode first = pairs("?limit=1&cohortId=" + COHORT);
        JsonNode second =
                pairs("?limit=1&cohortId=" + COHORT + "&cursor=" + first.path("next").asString());

        assertThat(first.at("/items/0/pairingId")).isNotEqualTo(second.at("/items/0/pairingId"));
        assertThat(pairs("?cohortId=" + COHORT).has("next")).isFalse();
        assertThat(people.ruth().send("GET", "/api/pair-states?limit=201", null, Map.of()).status())
                .isEqualTo(400);
    }

    private JsonNode pairs(String query) {
        return people.ruth().get("/api/pair-states" + query).json();
    }
}
