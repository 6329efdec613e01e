package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// What the clock alone does to pairings.
@WholeService
class PairingClockIT {

    private static final Duration TWO_WEEKS = Duration.ofDays(15);

    private final Api api;
    private final Scenes scenes;
    private final ShiftedClock clock;
    private final EnrolmentService enrolments;

    @Autowired
    PairingClockIT(Api api, ShiftedClock clock, EnrolmentService enrolments) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.clock = clock;
        this.enrolments = enrolments;
    }

    @Test
    void aProposalThatNobodyAnswersIsTakenBackAndItsPlacesAreFree() {
        var pair = proposed("unanswered");

        clock.later(TWO_WEEKS, () -> awaitStatus(pair, "withdrawn"));

        await().untilAsserted(() ->
                assertThat(enrolments.peopleOf(pair.cohort()))
                        .allMatch(person -> person.freePlaces() == 1));
        assertThat(pair.mentor(api).change(pair.path(), "/acceptance", "").text("/reason"))
                .isEqualTo("withdrawn");
    }

    @Test
    void aPauseWithAnEndIsOverThen() {
        var pair = active("paused");
        var until = Instant.now().plus(Duration.ofDays(3));
        var pause = "{\"until\": \"%s\"}".formatted(until);
        assertThat(pair.mentee(api).change(pair.path(), "/pause", pause).text("/status"))
                .isEqualTo("paused");

        clock.later(Duration.ofDays(4), () -> awaitStatus(pair, "active"));
    }

    @Test
    void aPairingEndsAfterItsOwnLastDayAndNotOnIt() {
        var pair = active("ending");
        var today = LocalDate.now(ZoneOffset.UTC);
        var body = "{\"endsOn\": \"%s\"}".formatted(today.plusDays(5));
        var tag = api.coordinator().get(pair.path()).etag();
        api.coordinator().put(pair.path() + "/end-date", body, "If-Match", tag);

        clock.later(
                Duration.ofDays(4),
                () ->
                        await().during(Duration.ofSeconds(1))
                                .until(() -> status(pair).equals("active")));
        clock.later(Duration.ofDays(6), () -> awaitStatus(pair, "completed"));

        assertThat(pair.mentor(api).get(pair.path()).text("/closure/how")).isEqualTo("time-is-up");
        assertThat(pair.mentor(api).get(pair.path()).text("/closure/by")).isEqualTo("service");
    }

    @Test
    void inARollingCohortEachPairHasItsOwnTime() {
        var pair = active("rolling");
        var cohort = "/api/cohorts/" + pair.cohort().value();
        var rolling =
                """
                {"name": "Always", "startsOn": "2026-03-09", "pairingDays": 30, "zone": "UTC"}
                """;
        var tag = api.coordinator().get(cohort).etag();
        assertThat(api.coordinator().put(cohort, rolling, "If-Match", tag).status()).isEqualTo(200);

        clock.later(
                Duration.ofDays(30),
                () ->
                        await().during(Duration.ofSeconds(1))
                                .until(() -> status(pair).equals("active")));
        clock.later(Duration.ofDays(31), () -> awaitStatus(pair, "completed"));
    }

    private String status(Pair pair) {
        return api.coordinator().get(pair.path()).text("/status");
    }

    private void awaitStatus(Pair pair, String status) {
        await().atMost(Duration.ofSeconds(20)).until(() -> status(pair).equals(status));
    }

    private Pair active(String name) {
        var pair = proposed(name);
        pair.mentor(api).change(pair.path(), "/acceptance", "");
        var accepted = pair.mentee(api).change(pair.path(), "/acceptance", "");
        assertThat(accepted.text("/status")).isEqualTo("active");
        return pair;
    }

    private Pair proposed(String name) {
        var cohort =
                scenes.cohortOf(
                        """
                        email,name,role,zone,language,seniority,capacity
                        %1$s.mentor@example.org,A,mentor,UTC,en,lead,1
                        %1$s.mentee@example.org,B,mentee,UTC,en,junior,1
                        """
                                .formatted(name));
        Answer published = scenes.publish(scenes.run(cohort, "best-fit"));
        var id = Scenes.first(published, "/drafts").at("/pairingId").asString();
        return new Pair(
                new CohortId(cohort.substring(cohort.lastIndexOf('/') + 1)),
                "/api/pairings/" + id,
                name);
    }

    /// The only pair of a cohort.
    private record Pair(CohortId cohort, String path, String name) {

        Api.Caller mentor(Api api) {
            return api.participant(name + ".mentor@example.org");
        }

        Api.Caller mentee(Api api) {
            return api.participant(name + ".mentee@example.org");
        }
    }
}
