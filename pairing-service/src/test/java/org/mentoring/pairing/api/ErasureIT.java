package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.api.Api.Caller;
import org.mentoring.testkit.log.TestLog;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is left of a person who wants to be forgotten.
@WholeService
class ErasureIT {

    private static final String PEOPLE =
            """
            email,name,role,zone,language,seniority
            erase.one@example.org,Erase One,mentor,Europe/Berlin,de,lead
            erase.two@example.org,Erase Two,mentee,Europe/Berlin,de,junior
            """;

    private final Api api;
    private final TestLog log;
    private final MongoDatabase database;
    private final Scenes scenes;

    @Autowired
    ErasureIT(Api api, TestLog log, MongoDatabase database) {
        this.api = api;
        this.log = log;
        this.database = database;
        this.scenes = new Scenes(api);
    }

    @Test
    void nothingIsLeftAndTheLastWordIsATombstone() {
        var person = api.claiming("gone.person@example.org", Map.of("name", "Gone Person"));
        var id = idOf(person);

        assertThat(administrator().delete("/api/people/" + id).status()).isEqualTo(204);
        assertThat(administrator().delete("/api/people/" + id).status()).isEqualTo(204);

        await().untilAsserted(() -> assertThat(told(id)).endsWith("tombstone").hasSize(2));
        await().untilAsserted(() ->
                assertThat(stored()).doesNotContain("gone.person@example.org", "Gone Person"));
    }

    @Test
    void whoComesBackIsSomebodyNew() {
        var person = api.participant("comes.back@example.org");
        var before = idOf(person);

        assertThat(person.delete("/api/people/" + before).status()).isEqualTo(204);
        var after = idOf(person);

        assertThat(after).isNotEqualTo(before);
        assertThat(idOf(person)).isEqualTo(after);
        assertThat(person.delete("/api/people/" + before).status()).isEqualTo(404);
    }

    @Test
    void anErasureThatWasInterruptedHindersNobody() {
        var person = api.participant("half.erased@example.org");
        var before = idOf(person);
        var owner = new Document("_id", "half.erased@example.org").append("person", before);
        assertThat(administrator().delete("/api/people/" + before).status()).isEqualTo(204);
        database.getCollection("addresses").insertOne(owner);

        var after = idOf(person);

        assertThat(after).isNotEqualTo(before);
        assertThat(idOf(person)).isEqualTo(after);
    }

    @Test
    void anOpenPairingKeepsOneselfAndNotTheAdministrator() {
        var cohort = scenes.cohortOf(PEOPLE);
        scenes.publish(scenes.run(cohort, "best-fit"));
        var mentee = api.participant("erase.two@example.org");
        var path = "/api/people/" + idOf(mentee);

        var refused = mentee.delete(path);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/reason")).isEqualTo("open-pairing");
        assertThat(administrator().delete(path).status()).isEqualTo(204);
        var seen = api.coordinator().get(cohort + "/enrolments").body().toString();
        assertThat(seen).contains("Erase One").doesNotContain("Erase Two");
    }

    @Test
    void nobodyErasesSomebodyElse() {
        var path = "/api/people/" + idOf(api.participant("stays@example.org"));

        assertThat(api.participant("other@example.org").delete(path).status()).isEqualTo(404);
        assertThat(api.coordinator().delete(path).status()).isEqualTo(404);
        assertThat(administrator().delete("/api/people/" + "a".repeat(26)).status()).isEqualTo(404);
        assertThat(api.participant("stays@example.org").get("/api/me").status()).isEqualTo(200);
    }

    private List<String> told(String id) {
        return log.read(TopicCatalog.PEOPLE).stream()
                .filter(it -> id.equals(it.key()))
                .map(it -> it.value() == null ? "tombstone" : new String(it.value(), UTF_8))
                .toList();
    }

    private String stored() {
        var all = new ArrayList<String>();
        for (var name : database.listCollectionNames()) {
            database.getCollection(name).find().forEach(row -> all.add(row.toJson()));
        }
        return all.toString();
    }

    private Caller administrator() {
        return api.as("administrator@example.org", Role.ADMINISTRATOR);
    }

    private static String idOf(Caller caller) {
        return caller.get("/api/me").text("/id");
    }
}
