package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.pairing.api.Api.Caller;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.testkit.log.TestLog;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/// In some cohorts a coordinator has the last word about pairs that people agree on themselves.
@WholeService
class ApprovalIT {

    /// What the token calls whoever coordinates the cohort.
    private static final String COORDINATOR = "Name of coordinator@example.org";

    private final Api api;
    private final NewCohorts cohorts;
    private final TestLog log;
    private final ShiftedClock clock;

    @Autowired
    ApprovalIT(Api api, NewCohorts cohorts, TestLog log, ShiftedClock clock) {
        this.api = api;
        this.cohorts = cohorts;
        this.log = log;
        this.clock = clock;
    }

    @Test
    void aPairThatHasAgreedBeginsWhenACoordinatorApproves() {
        var scene = new Scene("ask");
        var request = scene.ask("marta");
        scene.as("marta").change(scene.path(request), "/acceptance", "");
        var pairing = scene.pairingOf(request);

        var agreed = scene.as("lena").get(pairing);
        assertThat(agreed.text("/status")).isEqualTo("proposed");
        assertThat(agreed.body().at("/awaitsApproval").asBoolean()).isTrue();
        assertThat(agreed.body().at("/acceptedBy")).hasSize(2);
        assertThat(scene.hasFreePlace("marta")).isFalse();
        assertThat(scene.as("lena").change(pairing, "/approval", "").status()).isEqualTo(403);

        var approved = api.coordinator().change(pairing, "/approval", "");
        assertThat(approved.text("/status")).isEqualTo("active");
        assertThat(approved.body().at("/awaitsApproval").asBoolean()).isFalse();
        assertThat(api.coordinator().change(pairing, "/approval", "").etag())
                .isEqualTo(approved.etag());
        assertThat(log.texts(TopicCatalog.PAIRING))
                .anyMatch(it -> it.contains("approvedBy") && it.contains(approved.text("/id")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "pick"})
    void whoeverIsNotApprovedIsFreeForOthers(String way) {
        var scene = new Scene(way);
        var request = scene.ask("marta");
        if (way.equals("ask")) {
            scene.as("marta").change(scene.path(request), "/acceptance", "");
        }
        var pairing = scene.pairingOf(request);
        assertThat(scene.as("marta").get(pairing).body().at("/awaitsApproval").asBoolean())
                .isTrue();

        var withdrawn = api.coordinator().change(pairing, "/withdrawal", "");

        assertThat(withdrawn.text("/status")).isEqualTo("withdrawn");
        assertThat(scene.hasFreePlace("marta")).isTrue();
        assertThat(api.coordinator().change(pairing, "/approval", "").status()).isEqualTo(409);
        assertThat(scene.ask(COORDINATOR).status()).isEqualTo(201);
    }

    @Test
    void whereNobodyIsLeftToAskThePairBeginsAtOnce() {
        var scene = new Scene("pick");

        var pairing = scene.pairingOf(scene.ask(COORDINATOR));

        assertThat(scene.as("lena").get(pairing).text("/status")).isEqualTo("active");
    }

    /// Nobody approves their own pair, and no mail asks them to.
    @Test
    void whoIsOneOfTheTwoLeavesItToAnother() {
        var scene = new Scene("pick");
        var other = api.as(scene.email("other"), Role.COORDINATOR);
        assertThat(other.get("/api/me").status()).isEqualTo(200);
        var appointed =
                api.coordinator()
                        .post(
                                scene.cohort() + "/coordinators",
                                "{\"email\": \"" + scene.email("other") + "\"}",
                                "If-Match",
                                api.coordinator().get(scene.cohort()).etag());
        assertThat(appointed.status()).as(appointed.toString()).isLessThan(300);
        var pairing = scene.pairingOf(scene.ask(COORDINATOR));

        var own = api.coordinator().change(pairing, "/approval", "");
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.text("/detail")).contains("another coordinator");
        assertThat(other.change(pairing, "/approval", "").text("/status")).isEqualTo("active");
        assertThat(log.texts(TopicCatalog.PAIRING))
                .filteredOn(it -> it.contains("coordinatorIds"))
                .filteredOn(it -> it.contains(pairing.substring("/api/pairings/".length())))
                .singleElement()
                .asString()
                .contains("\"coordinatorIds\":[\"" + other.get("/api/me").text("/id") + "\"]");
    }

    /// The two have done what they could: no clock takes that from them.
    @Test
    void aPairWaitsAsLongAsItTakesAndIsListed() {
        var scene = new Scene("pick");
        var pairing = scene.pairingOf(scene.ask("marta"));
        var list = "/api/pairings?awaitsApproval=true&cohortId=" + scene.id;
        assertThat(api.coordinator().get(list).body().at("/items")).hasSize(1);

        clock.later(
                Duration.ofDays(20),
                () ->
                        await().during(Duration.ofSeconds(3))
                                .until(() -> scene.status(pairing).equals("proposed")));

        api.coordinator().change(pairing, "/approval", "");
        assertThat(scene.status(pairing)).isEqualTo("active");
        assertThat(api.coordinator().get(list).body().at("/items")).isEmpty();
    }

    @Test
    void aPairWaitsThroughALeave() {
        var scene = new Scene("pick");
        var pairing = scene.pairingOf(scene.ask("marta"));

        scene.employ("marta", "leave");
        var early = api.coordinator().change(pairing, "/approval", "");
        assertThat(early.text("/reason")).isEqualTo("absent");
        assertThat(scene.status(pairing)).isEqualTo("proposed");
        scene.employ("marta", "active");

        api.coordinator().change(pairing, "/approval", "");
        assertThat(scene.status(pairing)).isEqualTo("active");
    }

    @Test
    void whoLeavesBeginsNothing() {
        var scene = new Scene("pick");
        var pairing = scene.pairingOf(scene.ask("marta"));

        scene.employ("marta", "left");

        assertThat(scene.status(pairing)).isEqualTo("withdrawn");
        assertThat(api.coordinator().change(pairing, "/approval", "").status()).isEqualTo(409);
    }

    /// Nobody is erased who holds a place, so nobody begins anything with who is.
    @Test
    void whoWaitsIsNotErased() {
        var scene = new Scene("pick");
        scene.ask("marta");
        var marta = scene.as("marta");

        var refused = marta.delete("/api/people/" + marta.get("/api/me").text("/id"));

        assertThat(refused.text("/reason")).isEqualTo("open-pairing");
    }

    @Test
    void whatHasComeBetweenIsSeenBeforeAPairBegins() {
        var scene = new Scene("pick");
        var pairing = scene.pairingOf(scene.ask("marta"));
        var two = api.coordinator().get(pairing);
        var kept =
                api.coordinator()
                        .post(
                                scene.cohort() + "/kept-apart",
                                "{\"personIds\": [\"%s\", \"%s\"]}"
                                        .formatted(two.text("/mentor/id"), two.text("/mentee/id")));
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);

        var apart = api.coordinator().change(pairing, "/approval", "");
        assertThat(apart.text("/reason")).isEqualTo("kept-apart");
        api.coordinator().delete(scene.cohort() + "/kept-apart/" + kept.text("/id"));
        api.coordinator().change(scene.cohort(), "/archival", "");
        var archived = api.coordinator().change(pairing, "/approval", "");
        assertThat(archived.text("/reason")).isEqualTo("cohort-archived");
        var stale = api.coordinator().post(pairing + "/approval", "", "If-Match", "\"v999\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(scene.status(pairing)).isEqualTo("proposed");
    }

    /// A mentee, a mentor, and a coordinator who is a mentor as well.
    private final class Scene {

        private final String prefix = UUID.randomUUID().toString();
        private final CohortId id;
        private final Map<String, String> enrolments;

        Scene(String way) {
            this.id = cohorts.openApproving(way, people());
            this.enrolments =
                    api.coordinator()
                            .get(cohort() + "/enrolments")
                            .body()
                            .at("/items")
                            .valueStream()
                            .collect(
                                    toMap(
                                            it -> it.at("/name").asString(),
                                            it -> it.at("/id").asString()));
        }

        private String people() {
            return """
            email,name,role,zone,language,seniority,capacity
            %s,lena,mentee,UTC,de,junior,1
            %s,marta,mentor,UTC,de,lead,1
            coordinator@example.org,coordinator,mentor,UTC,de,lead,1
            """
                    .formatted(email("lena"), email("marta"));
        }

        String cohort() {
            return "/api/cohorts/" + id;
        }

        String email(String name) {
            return prefix + "." + name + "@approval.example.org";
        }

        Caller as(String name) {
            return api.participant(email(name));
        }

        Answer ask(String mentor) {
            return as("lena")
                    .post(
                            cohort() + "/pairing-requests",
                            "{\"choices\": [\"%s\"]}".formatted(enrolment(mentor)),
                            "Idempotency-Key",
                            UUID.randomUUID().toString());
        }

        private String enrolment(String name) {
            return requireNonNull(enrolments.get(name));
        }

        String status(String pairing) {
            return api.coordinator().get(pairing).text("/status");
        }

        void employ(String name, String status) {
            var id = as(name).get("/api/me").text("/id");
            assertThat(api.employ(id, status).status()).isEqualTo(204);
        }

        String path(Answer request) {
            return "/api/pairing-requests/" + request.text("/id");
        }

        String pairingOf(Answer request) {
            return "/api/pairings/" + as("lena").get(path(request)).text("/pairingId");
        }

        /// The one of a mentor who takes one mentee.
        boolean hasFreePlace(String mentor) {
            return api.coordinator()
                            .get(cohort() + "/enrolments")
                            .body()
                            .at("/items")
                            .valueStream()
                            .filter(it -> it.at("/id").asString().equals(enrolment(mentor)))
                            .findFirst()
                            .orElseThrow()
                            .at("/load")
                            .asInt()
                    == 0;
        }
    }
}
