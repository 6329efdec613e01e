package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.testkit.log.TestLog;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What coordinators call people, and that nobody else learns of it.
@WholeService
class TagsIT {

    private static final Path SCHEMA = Path.of("..", "docs", "cohort-file.schema.json");
    private static final String CANARY = "canary-7731";

    private final Api api;
    private final Scenes scenes;
    private final TestLog log;
    private final MongoDatabase database;

    @Autowired
    TagsIT(Api api, TestLog log, MongoDatabase database) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.log = log;
        this.database = database;
    }

    @Test
    void coordinatorsOfTheCohortReadThemAndNobodyElse() {
        var bulk = bulk("read", "mentor", "mentee");
        var id = bulk.enrolment("read0@example.org");
        var one = bulk.cohort() + "/enrolments/" + id;
        bulk.tag(CANARY, id);

        var coordinator = api.coordinator();
        var mentor = api.participant("read0@example.org");
        var mentee = api.participant("read1@example.org");
        var other = api.as("read.coordinator@example.org", Role.COORDINATOR);

        assertThat(coordinator.get(one).text("/tags/0")).isEqualTo(CANARY);
        assertThat(coordinator.get(bulk.cohort() + "/enrolments").body().toString())
                .contains(CANARY);
        assertThat(coordinator.change(one, "/pause", "{}").text("/tags/0")).isEqualTo(CANARY);
        assertThat(mentor.get(one).body().has("tags")).isFalse();
        assertThat(mentor.get("/api/enrolments").body().toString()).doesNotContain("tags", CANARY);
        assertThat(mentor.change(one, "/resumption", "").body().has("tags")).isFalse();
        assertThat(mentee.get(one).status()).isEqualTo(404);
        assertThat(mentee.get(bulk.cohort() + "/mentors").body().toString())
                .contains(id)
                .doesNotContain(CANARY);
        assertThat(other.get(one).status()).isEqualTo(404);
        assertThat(other.get(bulk.cohort() + "/export").status()).isEqualTo(404);
        noTopicCarriesIt(id);
    }

    /// Looked for when what came after the tag is there.
    private void noTopicCarriesIt(String enrolment) {
        await().untilAsserted(() ->
                assertThat(log.texts(TopicCatalog.ENROLMENT))
                        .filteredOn(it -> it.contains(enrolment))
                        .hasSize(3));
        for (var topic : TopicCatalog.topics()) {
            assertThat(log.texts(topic)).noneMatch(it -> it.contains(CANARY));
        }
    }

    @Test
    void whoReadsTagsAndWhoDoesNotHaveDifferentVersions() {
        var bulk = bulk("version", "mentor");
        var one = bulk.cohort() + "/enrolments/" + bulk.enrolment("version0@example.org");

        assertThat(api.participant("version0@example.org").get(one).etag())
                .isNotEqualTo(api.coordinator().get(one).etag());
    }

    @Test
    void nobodyHasMoreThanTwenty() {
        var bulk = bulk("twenty", "mentor");
        var id = bulk.enrolment("twenty0@example.org");
        for (var number = 1; number <= 20; number++) {
            assertThat(Bulk.results(bulk.tag("tag " + number, id))).containsExactly("changed");
        }

        assertThat(bulk.tag("tag 21", id).text("/enrolments/0/reason")).isEqualTo("too-many-tags");
        assertThat(api.coordinator().get(bulk.cohort() + "/enrolments").body().at("/items/0/tags"))
                .hasSize(20);
    }

    @Test
    void aCohortsFileTakesThemAlongAndIsReadWithoutAny() throws IOException {
        var bulk = bulk("file", "mentor", "mentee");
        bulk.tag("Pilot group", bulk.enrolment("file0@example.org"));
        var file = api.coordinator().get(bulk.cohort() + "/export");
        var words = file.body().toString();

        var imported = api.coordinator().post("/api/cohorts/imports", words);
        var other = new Bulk(api, "/api/cohorts/" + imported.text("/id"));
        var old = words.replace(",\"tags\":[\"Pilot group\"]", "");
        var without = api.coordinator().post("/api/cohorts/imports", old);
        var wrong = words.replace("[\"Pilot group\"]", "[\"x\",\"two\\nlines\"]");

        assertThat(file.text("/enrolments/0/tags/0")).isEqualTo("Pilot group");
        assertThat(file.body().at("/enrolments/1").has("tags")).isFalse();
        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(Files.readString(SCHEMA))
                                .validate(file.body()))
                .isEmpty();
        assertThat(api.coordinator().get(other.cohort() + "/export").body()).isEqualTo(file.body());
        assertThat(other.listed("tag=PILOT%20group")).hasSize(1);
        assertThat(old).isNotEqualTo(words).doesNotContain("tags");
        assertThat(without.status()).as(without.toString()).isEqualTo(201);
        assertThat(api.coordinator().post("/api/cohorts/imports", wrong).text("/errors/0/pointer"))
                .isEqualTo("/enrolments/0/tags/1");
    }

    @Test
    void whoGoesOnInAnotherCohortHasTheSame() {
        var bulk = bulk("goes-on", "mentee");
        var id = bulk.enrolment("goes-on0@example.org");
        bulk.tag("Needs-Visa", id);
        var to = scenes.cohort();
        var body = "{\"cohortId\": \"" + to.substring("/api/cohorts/".length()) + "\"}";

        var moved = api.coordinator().post(bulk.cohort() + "/enrolments/" + id + "/move", body);

        assertThat(moved.text("/tags/0")).as(moved.toString()).isEqualTo("Needs-Visa");
        assertThat(new Bulk(api, to).listed("tag=needs-visa")).containsExactly(moved.text("/id"));
    }

    @Test
    void withAPersonTheirTagsAreGone() {
        var bulk = bulk("gone", "mentor");
        var id = bulk.enrolment("gone0@example.org");
        bulk.tag("canary-7732", id);
        assertThat(stored()).contains("canary-7732");
        var person = api.participant("gone0@example.org").get("/api/me").text("/id");

        api.as("administrator@example.org", Role.ADMINISTRATOR).delete("/api/people/" + person);

        await().untilAsserted(() -> assertThat(stored()).doesNotContain("canary-7732"));
        assertThat(bulk.tag("other", id).text("/enrolments/0/reason")).isEqualTo("erased");
    }

    private String stored() {
        var all = new ArrayList<String>();
        for (var name : List.of("enrolments", "people")) {
            database.getCollection(name).find().forEach(row -> all.add(row.toJson()));
        }
        return all.toString();
    }

    private Bulk bulk(String name, String... roles) {
        return new Bulk(api, scenes.cohortOf(Bulk.people(name, roles)));
    }
}
