package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

@WholeService
class InvitationIT {

    private static final String PROFILE =
            """
            {"name": "Ines", "zone": "Europe/Lisbon", "languages": ["pt"], "goals": ["Sales"],
             "seniority": "junior"}
            """;

    private final Api api;
    private final Scenes scenes;
    private final MongoDatabase database;

    @Autowired
    InvitationIT(Api api, MongoDatabase database) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.database = database;
    }

    @Test
    void whoWasGivenTheLinkSeesWhatItIsForAndEnrols() {
        var cohort = scenes.cohort();
        var link = link(make(cohort, 5));
        var ines = api.participant("inv.ines@example.org");

        var shown = ines.get(link);
        var enrolled = ines.post(link + "/enrolments", PROFILE);

        assertThat(shown.text("/cohortName")).isEqualTo("Spring");
        assertThat(shown.text("/role")).isEqualTo("mentee");
        assertThat(enrolled.status()).as(enrolled.toString()).isEqualTo(201);
        assertThat(enrolled.body().at("/goals").toString()).isEqualTo("[\"sales\"]");
        assertThat(ines.get("/api/enrolments").text("/items/0/id")).isEqualTo(enrolled.text("/id"));
        assertThat(api.coordinator().get(cohort + "/enrolments").text("/items/0/id"))
                .isEqualTo(enrolled.text("/id"));
        assertThat(listed(cohort).text("/items/0/uses")).isEqualTo("1");
    }

    @Test
    void theSecretIsKeptNowhere() {
        var made = make(scenes.cohort(), 1);

        assertThat(made.text("/token")).hasSizeGreaterThan(20);
        database.getCollection("invitations")
                .find()
                .forEach(it -> assertThat(it.toJson()).doesNotContain(made.text("/token")));
    }

    @Test
    void aRepeatedRequestCountsOnce() {
        var cohort = scenes.cohort();
        var link = link(make(cohort, 2));
        var caller = api.participant("inv.twice@example.org");
        var first = caller.post(link + "/enrolments", PROFILE, "Idempotency-Key", "a");
        var again = caller.post(link + "/enrolments", PROFILE, "Idempotency-Key", "a");
        var other = caller.post(link + "/enrolments", PROFILE, "Idempotency-Key", "b");
        var misused =
                caller.post(
                        link + "/enrolments",
                        PROFILE.replace("Ines", "Inês"),
                        "Idempotency-Key",
                        "a");

        assertThat(again).isEqualTo(first);
        assertThat(other.text("/reason")).isEqualTo("enrolled-already");
        assertThat(misused.status()).isEqualTo(422);
        assertThat(listed(cohort).text("/items/0/uses")).isEqualTo("1");
    }

    @Test
    void whoIsInAlreadyDoesNotUseTheLinkUp() {
        var cohort =
                scenes.cohortOf(
                        """
                        email,name,role,zone,language,seniority
                        inv.known@example.org,K,mentee,UTC,en,junior
                        """);
        var refused =
                api.participant("inv.known@example.org")
                        .post(link(make(cohort, 1)) + "/enrolments", PROFILE);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/reason")).isEqualTo("enrolled-already");
        assertThat(listed(cohort).text("/items/0/uses")).isEqualTo("0");
    }

    @Test
    void aLinkThatDoesNotOpenSaysWhyAndARevokedOneIsNotThere() {
        var cohort = scenes.cohort();
        var usedUp = make(cohort, 1);
        var revoked = make(cohort, 1);
        var id = revoked.text("/invitation/id");
        api.participant("inv.first@example.org").post(link(usedUp) + "/enrolments", PROFILE);
        var revocation = cohort + "/invitations/" + id + "/revocation";

        assertThat(api.coordinator().post(revocation, "").text("/status")).isEqualTo("revoked");
        assertThat(api.coordinator().post(revocation, "").status()).isEqualTo(200);
        assertRefused(link(usedUp), 409, "invitation-used-up");
        assertRefused(link(revoked), 404, "");
        assertRefused("/api/invitations/" + "a".repeat(26), 404, "");
        assertThat(enrolled(cohort)).isEqualTo(1);
    }

    private void assertRefused(String link, int status, String reason) {
        var late = api.participant("inv.late@example.org");
        for (var answer : List.of(late.get(link), late.post(link + "/enrolments", PROFILE))) {
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.text("/reason")).isEqualTo(reason);
        }
    }

    @Test
    void exactlyAsManyGetInAsTheLinkAllows() throws Exception {
        var cohort = scenes.cohort();
        var link = link(make(cohort, 4));
        var answers =
                atOnce(
                        IntStream.range(0, 12)
                                .<Callable<Answer>>mapToObj(i -> () -> enrolPatiently(link, i))
                                .toList());

        assertThat(answers).filteredOn(it -> it.status() == 201).hasSize(4);
        assertThat(answers)
                .filteredOn(it -> it.status() != 201)
                .allSatisfy(it -> assertThat(it.text("/reason")).isEqualTo("invitation-used-up"));
        assertThat(enrolled(cohort)).isEqualTo(4);
    }

    /// Contention is no answer: whoever gets it asks again.
    private Answer enrolPatiently(String link, int number) {
        var caller = api.participant("inv.race%d@example.org".formatted(number));
        Answer answer;
        do {
            answer = caller.post(link + "/enrolments", PROFILE, "Idempotency-Key", "race");
        } while (answer.status() == 503);
        return answer;
    }

    @Test
    void linksAreMadeByCoordinatorsOfTheCohortWithinLimits() {
        var path = scenes.cohort() + "/invitations";
        var other = api.as("inv.other@example.org", Role.COORDINATOR);

        assertThat(other.post(path, body(1, Duration.ofDays(1))).status()).isEqualTo(404);
        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(api.participant("inv.p@example.org").get(path).status()).isEqualTo(403);
        for (var wrong :
                List.of(
                        body(0, Duration.ofDays(1)),
                        body(1001, Duration.ofDays(1)),
                        body(1, Duration.ofDays(-1)),
                        body(1, Duration.ofDays(400)),
                        body(1, Duration.ofDays(1)).replace("mentee", "coach"))) {
            assertThat(api.coordinator().post(path, wrong).status()).as(wrong).isEqualTo(400);
        }
    }

    private Answer make(String cohort, int uses) {
        var made = api.coordinator().post(cohort + "/invitations", body(uses, Duration.ofDays(30)));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made;
    }

    private static String body(int uses, Duration valid) {
        return """
        {"role": "mentee", "expiresAt": "%s", "mostUses": %d}
        """
                .formatted(Instant.now().plus(valid), uses);
    }

    private static String link(Answer made) {
        return "/api/invitations/" + made.text("/token");
    }

    private Answer listed(String cohort) {
        return api.coordinator().get(cohort + "/invitations");
    }

    private int enrolled(String cohort) {
        return api.coordinator().get(cohort + "/enrolments").body().at("/items").size();
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        }
    }
}
