package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.pairing.domain.CohortId;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// A mentee asks, as everybody concerned sees it.
@WholeService
class RequestStoryIT {

    private static final String HEAD =
            "email,name,role,zone,language,skills,seniority,capacity,manager_email\n";
    private static final String CANARY = "canary words";

    private final Api api;
    private final NewCohorts cohorts;

    @Autowired
    RequestStoryIT(Api api, NewCohorts cohorts) {
        this.api = api;
        this.cohorts = cohorts;
    }

    @Test
    void theFirstSaysNoAndTheSecondSaysYes() {
        var scene = new Scene("story", "ask");
        var made = scene.ask("lena", "marta", "nora");
        assertThat(made.status()).isEqualTo(201);
        var request = "/api/pairing-requests/" + made.text("/id");
        assertThat(made.text("/choices/0/state")).isEqualTo("asked");
        assertThat(made.text("/choices/1/state")).isEqualTo("waiting");
        assertThat(made.body().has("respondBy")).isTrue();

        scene.theMentorAsksBackAndTheMenteeAnswers(request);
        scene.nobodyElseSees(request);
        var declined =
                scene.as("marta")
                        .change(
                                request,
                                "/decline",
                                "{\"reason\": \"no-time\", \"message\": \"%s\"}".formatted(CANARY));
        assertThat(declined.text("/status")).isEqualTo("declined");
        assertThat(declined.body().at("/choices")).hasSize(1);

        var next = scene.as("lena").get(request);
        assertThat(next.text("/status")).isEqualTo("pending");
        assertThat(next.text("/choices/0/declineMessage")).isEqualTo(CANARY);
        assertThat(next.text("/choices/1/state")).isEqualTo("asked");
        var accepted = scene.as("nora").change(request, "/acceptance", "");
        assertThat(accepted.text("/status")).isEqualTo("accepted");
        scene.arePaired("lena", "nora", accepted.text("/pairingId"), made.text("/id"));
        assertThat(scene.hasFreePlace("marta")).isTrue();
        assertThat(scene.hasFreePlace("nora")).isFalse();
        assertThat(scene.as("marta").get(request).text("/status")).isEqualTo("declined");
    }

    @Test
    void whoeverWithdrawsLeavesNoPlaceBehindAndMayAskAgain() {
        var scene = new Scene("withdraw", "ask");
        var request = "/api/pairing-requests/" + scene.ask("lena", "marta").text("/id");
        assertThat(scene.hasFreePlace("marta")).isFalse();

        var withdrawn = scene.as("lena").change(request, "/withdrawal", "");

        assertThat(withdrawn.text("/status")).isEqualTo("withdrawn");
        assertThat(scene.hasFreePlace("marta")).isTrue();
        assertThat(scene.as("marta").get(request).status()).isEqualTo(404);
        assertThat(scene.ask("lena", "marta").status()).isEqualTo(201);
    }

    @Test
    void nobodyWithAFreePlaceIsAClearAnswer() {
        var scene = new Scene("full", "ask");
        scene.ask("lena", "marta");

        var refused = scene.ask("olga", "marta");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/reason")).isEqualTo("no-free-place");
        assertThat(refused.text("/detail")).contains("Choose others");
        var next = scene.ask("olga", "marta", "nora");
        assertThat(next.text("/choices/0/state")).isEqualTo("no-free-place");
        assertThat(next.text("/choices/1/state")).isEqualTo("asked");
        assertThat(scene.ask("lena", "nora").text("/reason")).isEqualTo("no-own-place");
    }

    @Test
    void aRepeatedRequestIsAnsweredWithTheFirst() {
        var scene = new Scene("again", "ask");
        var key = UUID.randomUUID().toString();
        var first = scene.ask(key, "lena", List.of("marta"));

        assertThat(scene.ask(key, "lena", List.of("marta")).text("/id"))
                .isEqualTo(first.text("/id"));
        assertThat(scene.ask(key, "lena", List.of("nora")).status()).isEqualTo(422);
        var full = UUID.randomUUID().toString();
        assertThat(scene.ask(full, "olga", List.of("marta")).status()).isEqualTo(409);
        assertThat(scene.ask(full, "olga", List.of("marta")).text("/reason"))
                .isEqualTo("no-free-place");
    }

    @Test
    void whoeverPicksIsPairedAtOnce() {
        var scene = new Scene("pick", "pick");

        var made = scene.ask("lena", "marta");

        assertThat(made.text("/status")).isEqualTo("accepted");
        scene.arePaired("lena", "marta", made.text("/pairingId"), made.text("/id"));
        assertThat(scene.as("marta").get("/api/pairing-requests").body().at("/items")).hasSize(1);
    }

    @Test
    void whereRequestsAreOffNobodyCanBeAsked() {
        var scene = new Scene("off", "off");

        assertThat(scene.ask("lena", "marta").text("/reason")).isEqualTo("requests-off");
    }

    @ParameterizedTest
    @CsvSource({
        "lena, boss, 409, not-own-manager",
        "lena, far, 409, zone-gap",
        "lena, mute, 409, common-language",
        "marta, nora, 409, not-a-mentee"
    })
    void refusesWhomNobodyMayAsk(String asker, String mentor, int status, String reason) {
        var scene = new Scene("rules" + asker + mentor, "ask");

        var refused = scene.ask(asker, mentor);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.text("/reason")).isEqualTo(reason);
        assertThat(scene.hasFreePlace("marta")).isTrue();
    }

    @Test
    void whoeverSaidNoIsNotAskedAgain() {
        var scene = new Scene("no", "ask");
        var request = "/api/pairing-requests/" + scene.ask("lena", "marta").text("/id");
        assertThat(scene.ask("olga", "marta", "marta").status()).isEqualTo(400);

        scene.as("marta").change(request, "/decline", "{\"reason\": \"away\"}");

        assertThat(scene.ask("lena", "marta").text("/reason")).isEqualTo("asked-before");
    }

    @Test
    void theOrderOfWhomIsAskedNextCanBeChanged() {
        var scene = new Scene("order", "ask");
        var request = "/api/pairing-requests/" + scene.ask("lena", "marta").text("/id");
        var lena = scene.as("lena");

        var changed =
                lena.put(
                        request + "/choices",
                        "{\"choices\": [\"%s\"]}".formatted(scene.mentor("nora")),
                        "If-Match",
                        lena.get(request).etag());

        assertThat(changed.text("/choices/1/enrolmentId")).isEqualTo(scene.mentor("nora"));
        assertThat(lena.put(request + "/choices", "{\"choices\": []}").status()).isEqualTo(428);
        scene.as("marta").change(request, "/decline", "{\"reason\": \"other\"}");
        assertThat(lena.get(request).text("/choices/1/state")).isEqualTo("asked");
    }

    /// Whoever writes over what they have not seen is told so, whomever they want to ask.
    @Test
    void aChangeOfWhatWasNotReadIsStaleBeforeItIsAnythingElse() {
        var scene = new Scene("stale", "ask");
        var request = "/api/pairing-requests/" + scene.ask("lena", "marta").text("/id");
        var boss = "{\"choices\": [\"%s\"]}".formatted(scene.mentor("boss"));
        var lena = scene.as("lena");

        var stale = lena.put(request + "/choices", boss, "If-Match", "\"v999\"");
        var refused = lena.put(request + "/choices", boss, "If-Match", lena.get(request).etag());

        assertThat(stale.status()).isEqualTo(412);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/reason")).isEqualTo("not-own-manager");
    }

    /// Two mentees and five mentors with a place each.
    private final class Scene {

        private final String prefix;
        private final CohortId cohort;
        private final Map<String, String> enrolments;

        Scene(String prefix, String way) {
            this.prefix = prefix + ".";
            var csv = new StringBuilder(HEAD);
            row(csv, "lena", "mentee", "Europe/Berlin", "de", email("boss"));
            row(csv, "olga", "mentee", "Europe/Berlin", "de", "");
            List.of("marta", "nora", "boss")
                    .forEach(name -> row(csv, name, "mentor", "Europe/Berlin", "de", ""));
            row(csv, "far", "mentor", "Pacific/Auckland", "de", "");
            row(csv, "mute", "mentor", "Europe/Berlin", "fi", "");
            this.cohort = cohorts.open(way, csv.toString());
            this.enrolments = enrolments();
        }

        private void row(
                StringBuilder csv,
                String name,
                String role,
                String zone,
                String language,
                String manager) {
            csv.append(
                    "%s,%s,%s,%s,%s,java,senior,1,%s%n"
                            .formatted(email(name), name, role, zone, language, manager));
        }

        private String email(String name) {
            return prefix + name + "@requests.example.org";
        }

        Api.Caller as(String name) {
            return api.participant(email(name));
        }

        String path() {
            return "/api/cohorts/" + cohort;
        }

        Answer ask(String mentee, String... mentors) {
            return ask(UUID.randomUUID().toString(), mentee, List.of(mentors));
        }

        Answer ask(String key, String mentee, List<String> mentors) {
            var choices = mentors.stream().map(name -> '"' + mentor(name) + '"').toList();
            return as(mentee)
                    .post(
                            path() + "/pairing-requests",
                            "{\"choices\": %s, \"message\": \"%s\"}".formatted(choices, CANARY),
                            "Idempotency-Key",
                            key);
        }

        /// By the names in the file; whoever signs in later tells another.
        private Map<String, String> enrolments() {
            return api.coordinator()
                    .get(path() + "/enrolments")
                    .body()
                    .at("/items")
                    .valueStream()
                    .collect(toMap(it -> it.at("/name").asString(), it -> it.at("/id").asString()));
        }

        String mentor(String name) {
            return Objects.requireNonNull(enrolments.get(name));
        }

        boolean hasFreePlace(String name) {
            return as("olga")
                    .get(path() + "/mentors")
                    .body()
                    .at("/items")
                    .valueStream()
                    .filter(it -> it.at("/enrolmentId").asString().equals(mentor(name)))
                    .findFirst()
                    .orElseThrow()
                    .at("/hasFreePlace")
                    .asBoolean();
        }

        void theMentorAsksBackAndTheMenteeAnswers(String request) {
            var asked = as("marta").get(request);
            assertThat(asked.text("/you")).isEqualTo("mentor");
            assertThat(asked.text("/message")).isEqualTo(CANARY);
            assertThat(asked.body().at("/choices")).hasSize(1);
            assertThat(asked.body().has("choiceCount")).isFalse();
            var question = "{\"text\": \"What for?\"}";
            assertThat(as("marta").change(request, "/question", question).status()).isEqualTo(200);
            var answer = "{\"text\": \"To learn.\"}";
            assertThat(as("lena").change(request, "/answer", answer).status()).isEqualTo(200);
            assertThat(as("marta").get(request).text("/choices/0/question/answer"))
                    .isEqualTo("To learn.");
        }

        void nobodyElseSees(String request) {
            for (var stranger : List.of("nora", "olga")) {
                assertThat(as(stranger).get(request).status()).as(stranger).isEqualTo(404);
                assertThat(
                                as(stranger)
                                        .post(request + "/acceptance", "", "If-Match", "\"v1\"")
                                        .status())
                        .isEqualTo(404);
            }
            var seen = api.coordinator().get(request);
            assertThat(seen.text("/status")).isEqualTo("pending");
            assertThat(seen.body().at("/choiceCount").asInt()).isEqualTo(2);
            assertThat(seen.body().at("/choices")).isEmpty();
            assertThat(seen.body().toString()).doesNotContain(CANARY);
            assertThat(api.coordinator().change(request, "/acceptance", "").status())
                    .isEqualTo(403);
            assertThat(as("marta").change(request, "/withdrawal", "").status()).isEqualTo(403);
        }

        void arePaired(String mentee, String mentor, String pairing, String request) {
            var seen = as(mentor).get("/api/pairings/" + pairing);
            assertThat(seen.text("/status")).isEqualTo("active");
            assertThat(seen.text("/mentee/name")).endsWith(email(mentee));
            assertThat(seen.text("/requestId")).isEqualTo(request);
            assertThat(seen.body().has("runId")).isFalse();
        }
    }
}
