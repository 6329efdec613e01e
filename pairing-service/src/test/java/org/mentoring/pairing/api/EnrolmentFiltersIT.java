package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Who is found among the people and the pairings of a cohort.
@WholeService
class EnrolmentFiltersIT {

    private final Api api;
    private final Scenes scenes;
    private final ShiftedClock clock;
    private final MongoDatabase database;

    @Autowired
    EnrolmentFiltersIT(Api api, ShiftedClock clock, MongoDatabase database) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.clock = clock;
        this.database = database;
    }

    @Test
    void findsThoseToWhomAllApplies() {
        var bulk = bulk("find", "mentor", "mentor", "mentee");
        var first = bulk.enrolment("find0@example.org");
        var second = bulk.enrolment("find1@example.org");
        var mentee = bulk.enrolment("find2@example.org");
        bulk.tag("Été à Rome", first, mentee);

        var tag = "tag=" + encode("ÉTÉ à rome", UTF_8);
        assertThat(bulk.listed("role=mentor")).containsExactlyInAnyOrder(first, second);
        assertThat(bulk.listed(tag)).containsExactlyInAnyOrder(first, mentee);
        assertThat(bulk.listed(tag + "&role=mentor")).containsExactly(first);
        assertThat(bulk.listed(tag + "&role=mentor&status=paused")).isEmpty();
        assertThat(bulk.listed("tag=rome")).isEmpty();
        assertThat(bulk.listed("")).containsExactlyInAnyOrder(first, second, mentee);
    }

    @Test
    void aStatusIsWhatTheListShows() {
        var bulk = bulk("stands", "mentor", "mentor", "mentor", "mentee");
        var active = bulk.enrolment("stands0@example.org");
        var forAWhile = bulk.enrolment("stands1@example.org");
        var forLong = bulk.enrolment("stands2@example.org");
        var moved = bulk.enrolment("stands3@example.org");
        bulk.pause(LocalDate.now(ZoneOffset.UTC).plusDays(2), forAWhile);
        bulk.change("\"action\": \"pause\"", forLong);
        move(bulk, moved);

        assertThat(bulk.listed("status=active")).containsExactly(active);
        assertThat(bulk.listed("status=paused")).containsExactlyInAnyOrder(forAWhile, forLong);
        assertThat(bulk.listed("status=moved")).containsExactly(moved);
        assertThat(bulk.listed("free=true")).containsExactly(active);
        clock.later(
                Duration.ofDays(3),
                () -> {
                    assertThat(bulk.listed("status=active"))
                            .containsExactlyInAnyOrder(active, forAWhile);
                    assertThat(bulk.listed("status=paused")).containsExactly(forLong);
                    assertThat(bulk.listed("free=true"))
                            .containsExactlyInAnyOrder(active, forAWhile);
                });
    }

    @Test
    void whoHasNoRoomAndWhoIsErasedHasNoFreePlace() {
        var bulk = bulk("room", "mentor", "mentee", "mentor");
        var mentor = bulk.enrolment("room0@example.org");
        var erased = bulk.enrolment("room2@example.org");
        erase("room2@example.org");
        // An earlier release let whoever was erased resume.
        database.getCollection("enrolments")
                .updateOne(Filters.eq("_id", erased), Updates.unset("state.pause"));
        assertThat(bulk.listed("role=mentor&free=true")).containsExactly(mentor);

        scenes.publish(scenes.run(bulk.cohort(), "best-fit"));

        assertThat(bulk.listed("free=true")).isEmpty();
        assertThat(bulk.listed("status=active")).hasSize(2);
        assertThat(bulk.listed("status=paused")).containsExactly(erased);
    }

    @Test
    void aPageGoesOnWithWhatWasAskedFor() {
        var bulk = bulk("pages", "mentor", "mentee", "mentor", "mentee", "mentor");
        var found = new ArrayList<String>();
        var path = bulk.cohort() + "/enrolments?limit=1&role=mentor";
        var page = api.coordinator().get(path);

        for (; !page.text("/next").isEmpty(); page = next(path, page)) {
            found.addAll(Bulk.texts(page.body().at("/items"), "/id"));
        }
        found.addAll(Bulk.texts(page.body().at("/items"), "/id"));

        assertThat(found).hasSize(3).isEqualTo(bulk.listed("role=mentor"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    role=guest      | role   | mentor
                    role=           | role   | mentee
                    status=gone     | status | active
                    status=Active   | status | moved
                    free=yes        | free   | true
                    tag=%20         | tag    | 50 characters
                    tag=a%0Ab       | tag    | 50 characters
                    """)
    void anotherWordIsRefusedWithThoseThatThereAre(String query, String name, String words) {
        var refused = api.coordinator().get(scenes.cohort() + "/enrolments?" + query);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.text("/errors/0/parameter")).isEqualTo(name);
        assertThat(refused.text("/errors/0/detail")).contains(words);
    }

    @Test
    void nobodyLearnsOfATagByAskingForIt() {
        var bulk = bulk("asks", "mentor", "mentee");
        bulk.tag("canary", bulk.enrolment("asks0@example.org"));
        var mentor = api.participant("asks0@example.org");
        var other = api.as("asks.coordinator@example.org", Role.COORDINATOR);

        for (var tag : List.of("canary", "nothing")) {
            var query = "?tag=" + tag;
            assertThat(mentor.get(bulk.cohort() + "/enrolments" + query).status()).isEqualTo(403);
            assertThat(other.get(bulk.cohort() + "/enrolments" + query).status()).isEqualTo(404);
            assertThat(mentor.get("/api/enrolments" + query).body().at("/items")).hasSize(1);
            assertThat(
                            api.participant("asks1@example.org")
                                    .get(bulk.cohort() + "/mentors" + query)
                                    .body()
                                    .at("/items"))
                    .hasSize(1);
        }
    }

    @Test
    void pairingsAreFoundByTheirStatus() {
        var bulk = bulk("pairs", "mentor", "mentor", "mentee", "mentee");
        scenes.publish(scenes.run(bulk.cohort(), "best-fit"));
        var mentee = api.participant("pairs2@example.org");
        var declined = scenes.pairingOf("pairs2@example.org");
        mentee.change(declined, "/decline", "{\"reason\": \"no time\"}");
        var cohort = bulk.cohort().substring("/api/cohorts/".length());
        var list = "/api/pairings?cohortId=" + cohort + "&status=";

        var one = api.coordinator().get(list + "declined").body().at("/items");

        assertThat(Bulk.texts(one, "/id"))
                .containsExactly(declined.substring("/api/pairings/".length()));
        assertThat(api.coordinator().get(list + "proposed").body().at("/items")).hasSize(1);
        assertThat(mentee.get("/api/pairings?status=proposed").body().at("/items")).isEmpty();
        assertThat(mentee.get("/api/pairings?status=declined").body().at("/items")).hasSize(1);
        var refused = api.coordinator().get(list + "over");
        assertThat(refused.text("/errors/0/parameter")).isEqualTo("status");
        assertThat(refused.text("/errors/0/detail")).contains("completed", "withdrawn");
    }

    private Api.Answer next(String path, Api.Answer page) {
        return api.coordinator().get(path + "&cursor=" + page.text("/next"));
    }

    private void move(Bulk from, String enrolment) {
        var to = scenes.cohort().substring("/api/cohorts/".length());
        var moved =
                api.coordinator()
                        .post(
                                from.cohort() + "/enrolments/" + enrolment + "/move",
                                "{\"cohortId\": \"" + to + "\"}");
        assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
    }

    private void erase(String email) {
        var id = api.participant(email).get("/api/me").text("/id");
        var administrator = api.as("administrator@example.org", Role.ADMINISTRATOR);
        assertThat(administrator.delete("/api/people/" + id).status()).isEqualTo(204);
    }

    private Bulk bulk(String name, String... roles) {
        return new Bulk(api, scenes.cohortOf(Bulk.people(name, roles)));
    }
}
