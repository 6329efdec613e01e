package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.EventHeaders;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.pairing.api.Api.Caller;
import org.mentoring.testkit.log.TestLog;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Whether a pair fits, from the question to the coordinators' list.
@WholeService
class FitCheckIT {

    private static final String GOOD = "{\"answer\": \"good\"}";
    private static final String UNDECIDED = "{\"answer\": \"undecided\"}";
    private static final String NOT_A_FIT =
            "{\"answer\": \"not-a-fit\", \"words\": \"we want different things\"}";

    private final Api api;
    private final Scenes scenes;
    private final ShiftedClock clock;
    private final TestLog log;
    private final FirstMeeting meeting;

    @Autowired
    FitCheckIT(Api api, ShiftedClock clock, TestLog log) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.clock = clock;
        this.log = log;
        this.meeting = new FirstMeeting(log);
    }

    @Test
    void bothAreAskedOnceAfterTheirFirstMeeting() {
        var pair = active("asked");
        assertThat(pair.mentee().put(pair.check(), GOOD).text("/reason"))
                .isEqualTo("fit-check-not-open");
        assertThat(pair.mentee().get(pair.check()).body().at("/open").asBoolean(true)).isFalse();

        meetNow(pair);

        await().untilAsserted(() -> assertThat(told(pair)).containsExactly("asked"));
        meetNow(pair);
        await().during(Duration.ofSeconds(1)).until(() -> told(pair).size() == 1);
        var seen = pair.mentee().get(pair.check());
        assertThat(seen.body().at("/open").asBoolean(false)).isTrue();
        assertThat(Duration.between(instant(seen, "/opensAt"), instant(seen, "/closesAt")))
                .isEqualTo(Duration.ofDays(60));
    }

    @Test
    void anAnswerMayBeChangedUntilTheWindowCloses() {
        var pair = met("window");

        assertThat(pair.mentee().put(pair.check(), GOOD).text("/answers/0/answer"))
                .isEqualTo("good");
        clock.later(
                Duration.ofDays(59),
                () ->
                        assertThat(pair.mentee().put(pair.check(), UNDECIDED).status())
                                .isEqualTo(200));
        clock.later(
                Duration.ofDays(61),
                () ->
                        assertThat(pair.mentee().put(pair.check(), GOOD).text("/reason"))
                                .isEqualTo("fit-check-closed"));
        assertThat(pair.mentee().get(pair.check()).text("/answers/0/answer"))
                .isEqualTo("undecided");
    }

    @Test
    void whoMetLongAgoIsNotAskedAnyMore() {
        var pair = active("longago");

        meeting.held(pair.mentee(), pair.path(), Instant.now().minus(Duration.ofDays(61)));

        assertThat(pair.mentee().put(pair.check(), GOOD).text("/reason"))
                .isEqualTo("fit-check-closed");
        assertThat(told(pair)).isEmpty();
    }

    @Test
    void onlyTheTwoAnswerAndOnlyWithWhatThereIs() {
        var pair = met("two");

        assertThat(api.coordinator().put(pair.check(), GOOD).status()).isEqualTo(403);
        assertThat(api.participant("stranger@example.org").put(pair.check(), GOOD).status())
                .isEqualTo(404);
        assertThat(pair.mentor().put(pair.check(), "{\"answer\": \"perfect\"}").status())
                .isEqualTo(400);
    }

    @Test
    void whoeverIsUndecidedIsAskedAgainOnce() {
        var pair = met("again");
        pair.mentor().put(pair.check(), GOOD);
        pair.mentee().put(pair.check(), UNDECIDED);

        clock.later(
                Duration.ofDays(15),
                () ->
                        await().untilAsserted(() ->
                                assertThat(told(pair)).containsExactly("asked", "asked-again")));
        clock.later(
                Duration.ofDays(40),
                () -> await().during(Duration.ofSeconds(1)).until(() -> told(pair).size() == 2));
        assertThat(text(pair)).contains("\"side\":\"mentee\"").doesNotContain("undecided");
    }

    @Test
    void aPairThatDoesNotFitIsBroughtBeforeItsCoordinatorsAndGoesOn() {
        var pair = met("nofit");

        var said = pair.mentee().put(pair.check(), NOT_A_FIT);

        assertThat(said.text("/next/how")).isEqualTo("rematch");
        assertThat(said.text("/next/post")).isEqualTo(pair.path() + "/end");
        await().untilAsserted(() -> assertThat(told(pair)).containsExactly("asked", "escalated"));
        assertThat(text(pair)).doesNotContain("not-a-fit", "different", "\"side\"");
        var entry = Scenes.first(api.coordinator().get(pair.cohort() + "/fit-checks"), "/items");
        assertThat(entry.at("/answers/0/by").asString()).isEqualTo("mentee");
        assertThat(entry.at("/answers/0/words").asString()).isEqualTo("we want different things");
        assertThat(entry.at("/mentee/name").asString()).isNotEmpty();
        assertThat(pair.mentor().get(pair.path()).text("/status")).isEqualTo("active");

        pair.mentee().put(pair.check(), GOOD);
        assertThat(looked(pair)).isEmpty();
        assertThat(pair.mentee().get(pair.check()).body().at("/next").isMissingNode()).isTrue();
    }

    @Test
    void coordinatorsLookAtSilenceInTheSecondHalf() {
        var pair = met("silent");
        pair.mentor().put(pair.check(), GOOD);

        assertThat(looked(pair)).isEmpty();
        clock.later(Duration.ofDays(31), () -> assertThat(looked(pair)).hasSize(1));
        clock.later(Duration.ofDays(61), () -> assertThat(looked(pair)).isEmpty());
        assertThat(pair.mentor().get(pair.cohort() + "/fit-checks").status()).isEqualTo(403);
    }

    @Test
    void thePartnerSeesNoDifferenceWhateverIsSaid() {
        var pair = met("partner");
        var pairing = pair.mentor().get(pair.path());
        var check = pair.mentor().get(pair.check());

        for (var answer : List.of(GOOD, UNDECIDED, NOT_A_FIT)) {
            pair.mentee().put(pair.check(), answer);
            assertThat(pair.mentor().get(pair.path())).isEqualTo(pairing);
            assertThat(pair.mentor().get(pair.check())).isEqualTo(check);
        }
        assertThat(api.coordinator().get(pair.check()).text("/answers/0/answer"))
                .isEqualTo("not-a-fit");
    }

    @Test
    void onceThePairingIsOverNobodyIsAskedAndNobodyLooks() {
        var pair = met("over");
        pair.mentee().put(pair.check(), UNDECIDED);
        assertThat(looked(pair)).hasSize(1);

        pair.mentor().change(pair.path(), "/end", "{\"how\": \"rematch\"}");

        assertThat(looked(pair)).isEmpty();
        assertThat(pair.mentee().put(pair.check(), GOOD).text("/reason")).isEqualTo("over");
        clock.later(
                Duration.ofDays(15),
                () -> await().during(Duration.ofSeconds(1)).until(() -> told(pair).size() == 1));
    }

    @Test
    void aPauseDefersTheQuestion() {
        var pair = active("pausing");
        pair.mentee().change(pair.path(), "/pause", "{}");
        meetNow(pair);

        await().during(Duration.ofSeconds(1)).until(() -> told(pair).isEmpty());
        pair.mentee().change(pair.path(), "/resumption", "");
        await().untilAsserted(() -> assertThat(told(pair)).containsExactly("asked"));
    }

    /// Nobody is asked by the clock while the pair pauses.
    @Test
    void whoeverHasAnsweredUnaskedIsNotAskedAnyMore() {
        var pair = active("unasked");
        pair.mentee().change(pair.path(), "/pause", "{}");
        meetNow(pair);

        assertThat(pair.mentee().put(pair.check(), GOOD).status()).isEqualTo(200);

        await().untilAsserted(() -> assertThat(told(pair)).containsExactly("asked"));
        assertThat(text(pair)).contains("\"sides\":[\"mentor\"]");
    }

    @Test
    void aCoordinatorWhoIsOneOfThePairSeesNoMoreThanPartnersDo() {
        var pair = met("both");
        var mentor = api.as("both.mentor@example.org", Role.COORDINATOR, Role.PARTICIPANT);
        var appointed =
                api.coordinator()
                        .post(
                                pair.cohort() + "/coordinators",
                                "{\"email\": \"both.mentor@example.org\"}",
                                "If-Match",
                                api.coordinator().get(pair.cohort()).etag());
        assertThat(appointed.status()).as(appointed.toString()).isEqualTo(200);

        pair.mentee().put(pair.check(), NOT_A_FIT);

        assertThat(mentor.get(pair.cohort() + "/fit-checks").body().at("/items")).isEmpty();
        assertThat(mentor.get(pair.check()).body().at("/answers")).isEmpty();
        var themselves = mentor.get("/api/me").text("/id");
        await().until(() -> told(pair).contains("escalated"));
        assertThat(text(pair))
                .containsPattern("\"coordinatorIds\":\\[\"[a-z0-9]+\"]")
                .doesNotContain("\"coordinatorIds\":[\"" + themselves);
    }

    private Pair met(String name) {
        var pair = active(name);
        meetNow(pair);
        await().until(() -> told(pair).equals(List.of("asked")));
        return pair;
    }

    private void meetNow(Pair pair) {
        meeting.held(pair.mentee(), pair.path(), Instant.now());
    }

    private static Instant instant(Answer answer, String pointer) {
        return Instant.parse(answer.text(pointer));
    }

    /// What the restricted topic says of a pair, in order.
    private List<String> told(Pair pair) {
        return log.read(TopicCatalog.FIT_CHECK).stream()
                .filter(it -> new String(it.value(), UTF_8).contains(pair.id()))
                .map(it -> TestLog.header(it, EventHeaders.TYPE))
                .map(type -> type.replaceAll("org.mentoring.fit-check.(.+).v1", "$1"))
                .toList();
    }

    private String text(Pair pair) {
        return String.join(
                " ",
                log.texts(TopicCatalog.FIT_CHECK).stream()
                        .filter(it -> it.contains(pair.id()))
                        .toList());
    }

    private JsonNode looked(Pair pair) {
        return api.coordinator().get(pair.cohort() + "/fit-checks").body().at("/items");
    }

    private Pair active(String name) {
        var cohort =
                scenes.cohortOf(
                        """
                        email,name,role,zone,language,seniority,capacity
                        %1$s.mentor@example.org,A,mentor,UTC,en,lead,1
                        %1$s.mentee@example.org,B,mentee,UTC,en,junior,1
                        """
                                .formatted(name));
        var published = scenes.publish(scenes.run(cohort, "best-fit"));
        var id = Scenes.first(published, "/drafts").at("/pairingId").asString();
        var pair = new Pair(api, cohort, id, name);
        pair.mentor().change(pair.path(), "/acceptance", "");
        var accepted = pair.mentee().change(pair.path(), "/acceptance", "");
        assertThat(accepted.text("/status")).isEqualTo("active");
        return pair;
    }

    /// The only pair of a cohort.
    private record Pair(Api api, String cohort, String id, String name) {

        String path() {
            return "/api/pairings/" + id;
        }

        String check() {
            return path() + "/fit-check";
        }

        Caller mentor() {
            return api.participant(name + ".mentor@example.org");
        }

        Caller mentee() {
            return api.participant(name + ".mentee@example.org");
        }
    }
}
