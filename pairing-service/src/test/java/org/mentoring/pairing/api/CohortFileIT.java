package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A whole cohort as one document, and back.
@WholeService
class CohortFileIT {

    private static final Path SCHEMA = Path.of("..", "docs", "cohort-file.schema.json");
    private static final String PEOPLE =
            """
            email,name,role,zone,language,skills,goals,location,seniority,capacity,manager_email
            file.one@example.org,File One,mentor,Europe/Rome,it;de,java;talks,,Rome,lead,2,
            file.two@example.org,File Two,mentee,Europe/Berlin,de,,java,,junior,1,file.boss@example.org
            """;
    private static final String AGREEMENT =
            """
            {"cadenceDays": 7, "meetingMinutes": 45, "channel": "video", "noticeHours": 24,
             "expectations": "canary-8822"}
            """;
    private static final String SMALL =
            """
            {"format": "mentoring-cohort", "version": 1,
             "settings": {"name": "Small", "startsOn": "2026-03-09", "endsOn": "2026-09-30",
                          "zone": "Europe/Berlin"},
             "people": [{"email": "small.one@example.org"}],
             "enrolments": [{"email": "small.one@example.org", "role": "mentee", "capacity": 1,
                             "zone": "Europe/Berlin", "languages": ["de"], "skills": [],
                             "goals": [], "seniority": "junior"}]}
            """;

    private final Api api;
    private final Scenes scenes;

    @Autowired
    CohortFileIT(Api api) {
        this.api = api;
        this.scenes = new Scenes(api);
    }

    @Test
    void theSameComesOutOfACohortThatWasMadeOfAFile() {
        var cohort = scenes.cohortOf(PEOPLE);
        var file = api.coordinator().get(cohort + "/export");

        var imported = send(file.body().toString(), "file-1");
        var again = send(file.body().toString(), "file-1");
        var other = api.coordinator().get("/api/cohorts/" + imported.text("/id") + "/export");

        assertThat(imported.status()).as(imported.toString()).isEqualTo(201);
        assertThat(again).isEqualTo(imported);
        assertThat(imported.text("/id")).isNotEqualTo(cohort.substring("/api/cohorts/".length()));
        assertThat(file.text("/enrolments/1/managerEmail")).isEqualTo("file.boss@example.org");
        assertThat(file.body().at("/people")).hasSize(2);
        assertThat(other.body()).isEqualTo(file.body());
        assertThat(send(file.body().toString().replace("File One", "File Une"), "file-1").status())
                .isEqualTo(422);
    }

    @Test
    void tellsWhatBecameOfThePeopleAndNobodysWords() throws IOException {
        var cohort = scenes.cohortOf(PEOPLE.replace("file.", "told."));
        scenes.publish(scenes.run(cohort, "best-fit"));
        agree("told.two@example.org", "told.one@example.org");

        var file = api.coordinator().get(cohort + "/export");

        assertThat(file.text("/pairings/0/status")).isEqualTo("active");
        assertThat(file.text("/pairings/0/mentor")).isEqualTo("told.one@example.org");
        assertThat(file.body().at("/pairings/0/agreement/cadenceDays").asInt()).isEqualTo(7);
        assertThat(file.text("/runs/0/status")).isEqualTo("published");
        assertThat(file.body().toString()).doesNotContain("canary-8822");
        assertThat(againstSchema(file.body())).isEmpty();
    }

    @Test
    void theSchemaSeesWhatIsNotAsItSays() throws IOException {
        var file = (ObjectNode) Api.JSON.readTree(SMALL);
        assertThat(againstSchema(file)).isEmpty();

        file.put("version", 2);

        assertThat(againstSchema(file)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    "version": 1             | "version": 2                   | /version
                    "mentoring-cohort"       | "other"                        | /format
                    "2026-09-30"             | "2026-03-09"                   | /settings/endsOn
                    "name": "Small"          | "name": ""                     | /settings/name
                    {"email": "small.one@    | {"email": "small.two@          | /enrolments/0/email
                    "capacity": 1            | "capacity": 3                  | /enrolments/0/capacity
                    "role": "mentee"         | "role": "guest"                | /enrolments/0/role
                    "languages": ["de"]      | "languages": []                | /enrolments/0/languages
                    """)
    void makesNothingOfAFileThatDoesNotFit(String good, String bad, String pointer) {
        assertThat(SMALL).contains(good);
        var before = api.coordinator().get("/api/cohorts?limit=200").body();

        var refused = send(replaceFirst(good, bad), "file-" + pointer);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(api.coordinator().get("/api/cohorts?limit=200").body()).isEqualTo(before);
    }

    @Test
    void toOtherCoordinatorsThereIsNothingToExport() {
        var other = api.as("other@example.org", Role.COORDINATOR);

        assertThat(other.get(scenes.cohort() + "/export").status()).isEqualTo(404);
    }

    private void agree(String mentee, String mentor) {
        var pairing = scenes.pairingOf(mentee);
        api.participant(mentee).change(pairing, "/acceptance", "");
        api.participant(mentor).change(pairing, "/acceptance", "");
        var seen = api.participant(mentee).get(pairing).etag();
        api.participant(mentee).put(pairing + "/agreement", AGREEMENT, "If-Match", seen);
    }

    private Answer send(String file, String key) {
        return api.coordinator().post("/api/cohorts/imports", file, "Idempotency-Key", key);
    }

    private static String replaceFirst(String good, String bad) {
        var at = SMALL.indexOf(good);
        return SMALL.substring(0, at) + bad + SMALL.substring(at + good.length());
    }

    private static List<Error> againstSchema(JsonNode file) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA))
                .validate(file);
    }
}
