package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.Api.Answer;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// What a cohort asks of those who join, and who reads it, by each way of joining.
@WholeService
class AnswersIT {

    private static final String QUESTIONS =
            """
            [{"key": "office", "words": "Where do you work?", "kind": "choice",
              "choices": ["Berlin", "Rome"], "required": true},
             {"key": "topics", "words": "What about?", "kind": "multi-choice",
              "choices": ["talks", "tests"]},
             {"key": "why", "words": "What for?", "kind": "text"}]
            """;
    private static final String CHANGE =
            """
            {"zone": "Europe/Rome", "languages": ["it"], "seniority": "lead", "answers": %s}
            """;
    private static final String GOOD = "{\"office\": [\"Rome\"], \"why\": [\" To learn. \"]}";
    private static final String HEADER = "email,name,role,zone,language,seniority";

    private final Api api;

    @Autowired
    AnswersIT(Api api) {
        this.api = api;
    }

    @Test
    void whoIsEnrolledAnswersAndTheTwoWhoMayReadIt() {
        var cohort = cohort();
        var enrolled = enrol(cohort, "answers.ada@example.org", GOOD);
        var path = cohort + "/enrolments/" + enrolled.text("/id");
        var ada = api.participant("answers.ada@example.org");

        assertThat(enrolled.status()).as(enrolled.toString()).isEqualTo(201);
        assertThat(enrolled.text("/answers/office/0")).isEqualTo("Rome");
        assertThat(enrolled.text("/answers/why/0")).isEqualTo("To learn.");
        assertThat(ada.get(path).body().at("/answers")).isEqualTo(enrolled.body().at("/answers"));
        assertThat(ada.get("/api/enrolments").text("/items/0/answers/office/0")).isEqualTo("Rome");
        assertThat(api.participant("answers.else@example.org").get(path).status()).isEqualTo(404);
        assertThat(ada.get(cohort + "/mentors").body().toString()).doesNotContain("To learn.");
    }

    @Test
    void whatIsWrongIsNamedAndNobodyIsEnrolled() {
        var cohort = cohort();
        var email = "answers.wrong@example.org";

        assertThat(pointer(enrol(cohort, email, "{}"))).isEqualTo("/answers/office");
        assertThat(pointer(enrol(cohort, email, "null"))).isEqualTo("/answers/office");
        assertThat(pointer(enrol(cohort, email, GOOD.replace("Rome", "Pisa"))))
                .isEqualTo("/answers/office");
        assertThat(pointer(enrol(cohort, email, GOOD.replace("why", "age"))))
                .isEqualTo("/answers/age");
        assertThat(api.coordinator().get(cohort + "/enrolments").body().at("/items")).isEmpty();
    }

    @Test
    void aChangeSaysOnlyWhatIsDifferent() {
        var cohort = cohort();
        var enrolled = enrol(cohort, "answers.change@example.org", GOOD);
        var path = cohort + "/enrolments/" + enrolled.text("/id");

        var moved = change(path, "{\"office\": [\"Berlin\"]}");
        var silent = change(path, "{\"why\": []}");

        assertThat(moved.text("/answers/office/0")).isEqualTo("Berlin");
        assertThat(moved.text("/answers/why/0")).isEqualTo("To learn.");
        assertThat(silent.body().at("/answers").has("why")).isFalse();
        assertThat(change(path, "null").body()).isEqualTo(silent.body());
        assertThat(pointer(change(path, "{\"office\": []}"))).isEqualTo("/answers/office");
    }

    @Test
    void aFileAnswersInColumns() {
        var cohort = cohort();
        var row = "answers.csv@example.org,Cy,mentee,UTC,en,junior,Rome,talks; tests\n";
        var header = HEADER + ",answer:office,answer:topics\n";

        var added = api.coordinator().csv(cohort + "/imports", header + row);
        var again = api.coordinator().csv(cohort + "/imports", header + row);
        var silent = api.coordinator().csv(cohort + "/imports", HEADER + "\n" + cells(row));
        var wrong = api.coordinator().csv(cohort + "/imports", header + row.replace("Rome", "X"));
        var other = row.replace(".csv@", ".other@");
        var missing = api.coordinator().csv(cohort + "/imports", HEADER + "\n" + cells(other));

        assertThat(added.text("/added")).as(added.toString()).isEqualTo("1");
        assertThat(again.text("/unchanged")).isEqualTo("1");
        assertThat(silent.text("/unchanged")).isEqualTo("1");
        assertThat(wrong.text("/problems/0/field")).isEqualTo("answer:office");
        assertThat(missing.text("/problems/0/field")).isEqualTo("answer:office");
        assertThat(missing.text("/added")).isEqualTo("0");
        assertThat(
                        api.coordinator()
                                .get(cohort + "/enrolments")
                                .body()
                                .at("/items/0/answers/topics"))
                .hasSize(2);
    }

    @Test
    void whoComesWithALinkAnswersBeforeTheLinkIsUsed() {
        var cohort = cohort();
        var made =
                api.coordinator()
                        .post(
                                cohort + "/invitations",
                                "{\"role\": \"mentee\", \"expiresAt\": \"%s\", \"mostUses\": 1}"
                                        .formatted(Instant.now().plusSeconds(3600)));
        var link = "/api/invitations/" + made.text("/token") + "/enrolments";
        var body = CHANGE.replaceFirst("\\{", "{\"name\": \"Ivo\", ");
        var ivo = api.participant("answers.ivo@example.org");

        var refused = ivo.post(link, body.formatted("{}"));
        var uses = api.coordinator().get(cohort + "/invitations").text("/items/0/uses");
        var enrolled = ivo.post(link, body.formatted(GOOD));

        assertThat(ivo.get(link.replace("/enrolments", "")).body().at("/questions"))
                .extracting(it -> it.at("/key").asString())
                .containsExactly("office", "topics", "why");
        assertThat(pointer(refused)).isEqualTo("/answers/office");
        assertThat(uses).isEqualTo("0");
        assertThat(enrolled.text("/answers/office/0")).isEqualTo("Rome");
    }

    @Test
    void aCohortsFileTakesThemAlong() {
        var cohort = cohort();
        enrol(cohort, "answers.file@example.org", GOOD);
        var file = api.coordinator().get(cohort + "/export");

        var imported = api.coordinator().post("/api/cohorts/imports", file.body().toString());
        var other = api.coordinator().get("/api/cohorts/" + imported.text("/id") + "/export");
        var wrong =
                api.coordinator()
                        .post(
                                "/api/cohorts/imports",
                                file.body().toString().replace("[\"Rome\"]", "[\"Pisa\"]"));

        assertThat(file.text("/enrolments/0/answers/office/0")).isEqualTo("Rome");
        assertThat(other.body()).isEqualTo(file.body());
        assertThat(pointer(wrong)).isEqualTo("/enrolments/0/answers/office");
    }

    private String cohort() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var created =
                api.coordinator()
                        .post(
                                "/api/cohorts",
                                """
                                {"name": "Asking", "startsOn": "%s", "endsOn": "%s",
                                 "zone": "Europe/Rome", "questions": %s}
                                """
                                        .formatted(today, today.plusMonths(6), QUESTIONS));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        return "/api/cohorts/" + created.text("/id");
    }

    private Answer enrol(String cohort, String email, String answers) {
        return api.coordinator()
                .post(
                        cohort + "/enrolments",
                        """
                        {"email": "%s", "name": "Ada", "role": "mentor", "zone": "Europe/Rome",
                         "languages": ["it"], "seniority": "lead", "capacity": 2,
                         "answers": %s}
                        """
                                .formatted(email, answers));
    }

    private Answer change(String path, String answers) {
        var coordinator = api.coordinator();
        return coordinator.put(
                path, CHANGE.formatted(answers), "If-Match", coordinator.get(path).etag());
    }

    /// A row without its answers.
    private static String cells(String row) {
        return String.join(",", List.of(row.split(",")).subList(0, 6)) + "\n";
    }

    private static String pointer(Answer refused) {
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        return refused.text("/errors/0/pointer");
    }
}
