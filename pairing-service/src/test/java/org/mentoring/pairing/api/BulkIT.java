package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.testkit.log.TestLog;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;

/// One change of many enrolments: each for itself.
@WholeService
class BulkIT {

    private static final String NOBODY = "a".repeat(26);

    private final Api api;
    private final Scenes scenes;
    private final TestLog log;

    @Autowired
    BulkIT(Api api, TestLog log) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.log = log;
    }

    @Test
    void whoCannotBeChangedIsNamedAndStopsNobody() {
        var bulk = bulk("each", "mentor", "mentee", "mentor");
        var there = bulk("elsewhere", "mentor");
        var here = bulk.enrolment("each0@example.org");
        var moved = bulk.enrolment("each1@example.org");
        var last = bulk.enrolment("each2@example.org");
        var foreign = there.enrolment("elsewhere0@example.org");
        move(bulk, moved, there);

        var tagged = bulk.tag("late", here, moved, NOBODY, foreign, last, here);

        assertThat(Bulk.results(tagged))
                .containsExactly(
                        "changed", "refused", "refused", "refused", "changed", "unchanged");
        assertThat(tagged.text("/changed")).isEqualTo("2");
        assertThat(Bulk.texts(tagged.body().at("/enrolments"), "/enrolmentId"))
                .containsExactly(here, moved, NOBODY, foreign, last, here);
        assertThat(tagged.text("/enrolments/1/reason")).isEqualTo("moved");
        assertThat(tagged.text("/enrolments/2/reason")).isEqualTo("not-in-cohort");
        assertThat(tagged.body().at("/enrolments/3/detail"))
                .isEqualTo(tagged.body().at("/enrolments/2/detail"));
        assertThat(tagged.body().at("/enrolments/3/reason"))
                .isEqualTo(tagged.body().at("/enrolments/2/reason"));
        assertThat(tagged.body().at("/enrolments/0").propertyNames())
                .containsExactly("enrolmentId", "result");
        assertThat(there.listed("tag=late")).isEmpty();
        assertThat(Bulk.results(bulk.tag("late", here, last)))
                .containsExactly("unchanged", "unchanged");
        assertThat(Bulk.results(bulk.untag("LATE", last))).containsExactly("changed");
        assertThat(bulk.listed("tag=late")).containsExactly(here);
    }

    @Test
    void manyPauseAndResumeAsSingleOnesDo() {
        var bulk = bulk("pausing", "mentor", "mentee");
        var mentor = bulk.enrolment("pausing0@example.org");
        var mentee = bulk.enrolment("pausing1@example.org");
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(30);

        var paused = bulk.pause(day, mentor, mentee);
        var seen = api.participant("pausing0@example.org").get("/api/enrolments");
        var again = bulk.pause(day, mentor, mentee);
        var over = bulk.pause(day.minusDays(40), mentor);
        var resumed = bulk.change("\"action\": \"resume\"", mentor);

        assertThat(Bulk.results(paused)).containsExactly("changed", "changed");
        assertThat(seen.text("/items/0/pausedUntil")).isEqualTo(day + "T00:00:00Z");
        assertThat(Bulk.results(again)).containsExactly("unchanged", "unchanged");
        assertThat(over.text("/enrolments/0/reason")).isEqualTo("pause-over");
        assertThat(Bulk.results(resumed)).containsExactly("changed");
        assertThat(bulk.listed("status=paused")).containsExactly(mentee);
        await().untilAsserted(() ->
                assertThat(log.texts(TopicCatalog.ENROLMENT))
                        .filteredOn(it -> it.contains(mentor))
                        .hasSize(3)
                        .anyMatch(it -> it.contains("\"paused\""))
                        .anyMatch(it -> it.contains("\"resumed\"")));
    }

    /// Who is away comes back by their employment alone.
    @Test
    void whoIsAwayIsNotResumedWithTheOthers() {
        var bulk = bulk("awaying", "mentor", "mentee");
        var mentor = bulk.enrolment("awaying0@example.org");
        var mentee = bulk.enrolment("awaying1@example.org");
        var person = api.participant("awaying0@example.org");
        bulk.pause(LocalDate.now(ZoneOffset.UTC).plusDays(30), mentor, mentee);
        employ(person.get("/api/me").text("/id"), "leave");

        var resumed = bulk.change("\"action\": \"resume\"", mentor, mentee);
        var own = person.get(bulk.path(mentor));
        var alone = person.post(bulk.path(mentor) + "/resumption", "", "If-Match", own.etag());

        assertThat(Bulk.results(resumed)).containsExactly("refused", "changed");
        assertThat(resumed.text("/enrolments/0/reason")).isEqualTo("absent");
        assertThat(alone.text("/reason")).isEqualTo("absent");
        assertThat(bulk.listed("status=paused")).containsExactly(mentor);
        employ(person.get("/api/me").text("/id"), "active");
        assertThat(bulk.listed("status=paused")).isEmpty();
    }

    private void employ(String person, String status) {
        assertThat(api.employ(person, status).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    "action": "tag"                             | /tag
                    "action": "untag", "tag": " "               | /tag
                    "action": "tag", "tag": "two\\nlines"        | /tag
                    "action": "tag", "tag": "123456789012345678901234567890123456789012345678901" | /tag
                    "action": "pause", "tag": "late"            | /tag
                    "action": "resume", "tag": "late"           | /tag
                    "action": "tag", "tag": "x", "until": "2999-01-31" | /until
                    "action": "resume", "until": "2999-01-31"   | /until
                    "action": "delete"                          | /action
                    """)
    void whatDoesNotGoTogetherIsNamedAndNobodyIsChanged(String what, String pointer) {
        var bulk = new Bulk(api, scenes.cohort());

        var refused = bulk.change(what, NOBODY);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    @Test
    void noMoreThanFiveHundredAtOnceAndNotWithoutAnybody() {
        var bulk = new Bulk(api, scenes.cohort());

        var most = Collections.nCopies(500, NOBODY).toArray(String[]::new);
        var more = Collections.nCopies(501, NOBODY).toArray(String[]::new);

        assertThat(Bulk.results(bulk.tag("x", most))).hasSize(500).containsOnly("refused");
        assertThat(bulk.tag("x", more).text("/errors/0/pointer")).isEqualTo("/enrolmentIds");
        var none = "{\"enrolmentIds\": [], \"action\": \"resume\"}";
        assertThat(
                        api.coordinator()
                                .post(bulk.cohort() + "/enrolment-changes", none)
                                .text("/errors/0/pointer"))
                .isEqualTo("/enrolmentIds");
    }

    @Test
    void onlyCoordinatorsOfTheCohortChangeMany() {
        var bulk = bulk("only", "mentor");
        var id = bulk.enrolment("only0@example.org");
        var path = bulk.cohort() + "/enrolment-changes";
        var body = Bulk.body("\"action\": \"tag\", \"tag\": \"late\"", id);

        var other = api.as("only.coordinator@example.org", Role.COORDINATOR).post(path, body);
        var mentor = api.participant("only0@example.org").post(path, body);

        assertThat(other.status()).isEqualTo(404);
        assertThat(mentor.status()).isEqualTo(403);
        assertThat(bulk.listed("tag=late")).isEmpty();
    }

    private void move(Bulk from, String enrolment, Bulk to) {
        var target = to.cohort().substring("/api/cohorts/".length());
        var moved =
                api.coordinator()
                        .post(
                                from.cohort() + "/enrolments/" + enrolment + "/move",
                                "{\"cohortId\": \"" + target + "\"}");
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
    }

    private Bulk bulk(String name, String... roles) {
        return new Bulk(api, scenes.cohortOf(Bulk.people(name, roles)));
    }
}
