package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@WholeService
class ImportIT {

    private static final String HEADER = "email,name,role,zone,language,seniority,capacity\n";
    private static final String GOOD =
            HEADER
                    + "imp.one@example.org,One,mentor,Europe/Berlin,de,lead,2\n"
                    + "imp.two@example.org,Two,mentee,Europe/Berlin,de,junior,\n";
    private static final String BAD =
            GOOD
                    + "imp.three@example.org,Three,mentee,Atlantis,de,junior,\n"
                    + "imp.two@example.org,Two,mentee,Europe/Berlin,de,junior,\n"
                    + "imp.four@example.org,Four,mentee,Europe/Berlin,de,junior,5\n";

    private final Api api;
    private final Scenes scenes;
    private final MongoDatabase database;

    @Autowired
    ImportIT(Api api, MongoDatabase database) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.database = database;
    }

    @Test
    void theValidRowsAreInAndEachOtherIsNamed() {
        var cohort = scenes.cohort();
        var report = api.coordinator().csv(cohort + "/imports", BAD);

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.body().at("/rows").asInt()).isEqualTo(5);
        assertThat(report.body().at("/added").asInt()).isEqualTo(2);
        assertThat(problems(report)).containsExactly("4 zone", "5 email", "6 capacity");
        assertThat(enrolled(cohort)).isEqualTo(2);
    }

    /// Each person is written once, and each import accounts for every row.
    @Test
    void twoImportsAtOnceAreOne() throws Exception {
        var cohort = scenes.cohort();
        var file = new StringBuilder(HEADER);
        IntStream.range(0, 300)
                .forEach(i -> file.append("both%d@example.org,B,".formatted(i)).append(row(1)));
        Callable<Answer> importing =
                () -> api.coordinator().csv(cohort + "/imports", file.toString());
        var answers = new ArrayList<Answer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(Collections.nCopies(3, importing))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).allSatisfy(it -> assertThat(problems(it)).isEmpty());
        assertThat(answers.stream().mapToInt(it -> count(it, "added")).sum()).isEqualTo(300);
        assertThat(answers.stream().mapToInt(it -> count(it, "unchanged")).sum()).isEqualTo(600);
    }

    /// An address that is claimed, a person who is registered, and nobody enrolled.
    @Test
    void whatACrashLeftHalfDoneIsFinished() {
        api.participant("imp.half@example.org").get("/api/me");
        database.getCollection("addresses")
                .insertOne(
                        new Document("_id", "imp.claimed@example.org")
                                .append("person", Ids.random()));
        var file =
                HEADER
                        + "imp.half@example.org,Half,mentor,UTC,de,lead,2\n"
                        + "imp.claimed@example.org,Claimed,mentee,UTC,de,junior,\n";
        var cohort = scenes.cohort();

        assertThat(count(api.coordinator().csv(cohort + "/imports", file), "added")).isEqualTo(2);
        assertThat(count(api.coordinator().csv(cohort + "/imports", file), "unchanged"))
                .isEqualTo(2);
        assertThat(api.coordinator().get(cohort + "/enrolments").body().toString())
                .contains("Name of imp.half@example.org", "\"Claimed\"");
    }

    @Test
    void aRowOfAnotherLengthIsThatRowsProblem() {
        var cohort = scenes.cohort();
        var report =
                api.coordinator()
                        .csv(cohort + "/imports", GOOD + "too,short\n" + "a,b,c,d,e,f,g,long\n");

        assertThat(count(report, "added")).isEqualTo(2);
        assertThat(problems(report)).containsExactly("4 ", "5 ");
    }

    @Test
    void allOrNothingIsNothing() {
        var cohort = scenes.cohort();
        var refused = api.coordinator().csv(cohort + "/imports?mode=all-or-nothing", BAD);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errors")).hasSize(3);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/4/zone");
        assertThat(enrolled(cohort)).isZero();
        assertThat(
                        api.coordinator()
                                .csv(cohort + "/imports?mode=all-or-nothing", GOOD)
                                .body()
                                .at("/added")
                                .asInt())
                .isEqualTo(2);
    }

    @Test
    void aCorrectedFileCorrectsProfilesAndLeavesCapacitiesAlone() {
        var cohort = scenes.cohortOf(GOOD);
        var changed = GOOD.replace("lead,2", "executive,2").replace("junior,", "junior,2");
        var report = api.coordinator().csv(cohort + "/imports", changed);

        assertThat(report.body().at("/updated").asInt()).isEqualTo(1);
        assertThat(problems(report)).containsExactly("3 capacity");
    }

    @Test
    void aFileWithoutManagersLeavesThemAsTheyAre() {
        var managers =
                """
                email,name,role,zone,language,seniority,manager_email
                keep.boss@example.org,Boss,mentor,Europe/Berlin,de,lead,
                keep.one@example.org,One,mentee,Europe/Berlin,de,junior,keep.boss@example.org
                """;
        var cohort = scenes.cohortOf(managers);
        var without = managers.lines().map(it -> it.substring(0, it.lastIndexOf(','))).toList();

        var again = api.coordinator().csv(cohort + "/imports", String.join("\n", without));
        var kept = scenes.run(cohort, "best-fit");
        api.coordinator().csv(cohort + "/imports", managers.replace(",keep.boss@", ",other.boss@"));
        var changed = scenes.run(cohort, "best-fit");

        assertThat(again.body().at("/unchanged").asInt()).isEqualTo(2);
        assertThat(kept.body().at("/leftOut").toString()).contains("not-own-manager");
        assertThat(changed.body().at("/draftCount").asInt()).isEqualTo(1);
    }

    /// The manager in between is in another cohort, or a mentee in this one.
    @Test
    void nobodyIsPairedWithTheManagersManager() {
        var header = "email,name,role,zone,language,seniority,manager_email\n";
        scenes.cohortOf(
                header + "up.two@example.org,Two,mentor,Asia/Tokyo,ja,lead,up.top@example.org\n");
        var cohort =
                scenes.cohortOf(
                        header
                                + "up.top@example.org,Top,mentor,Europe/Berlin,de,executive,\n"
                                + "up.one@example.org,One,mentee,Europe/Berlin,de,junior,"
                                + "up.two@example.org\n");

        var run = scenes.run(cohort, "best-fit");

        assertThat(run.body().at("/draftCount").asInt()).isZero();
        assertThat(run.body().at("/leftOut").toString()).contains("not-own-manager");
    }

    @Test
    void manyRowsAreReadAtOnce() {
        var file = new StringBuilder(HEADER);
        IntStream.range(0, 300)
                .forEach(i ->
                        file.append("many%d@example.org,M %d,".formatted(i, i)).append(row(i)));
        var report = api.coordinator().csv(scenes.cohort() + "/imports", file.toString());

        assertThat(report.body().at("/added").asInt()).isEqualTo(294);
        assertThat(report.body().at("/problems")).hasSize(6);
    }

    private static String row(int i) {
        return "mentee," + (i % 50 == 0 ? "Mars/Olympus" : "Europe/Berlin") + ",de,junior,\n";
    }

    @Test
    void whoIsImportedIsKnownToTheCoordinatorAndToNobodyElse() {
        var cohort = scenes.cohortOf(GOOD);
        var person = api.coordinator().get(cohort + "/enrolments").text("/items/0/personId");
        var path = "/api/people/" + person;

        assertThat(api.coordinator().get(path).body().size()).isEqualTo(2);
        assertThat(api.participant("stranger@example.org").get(path).status()).isEqualTo(404);
        assertThat(api.as("other@example.org", Role.COORDINATOR).get(path).status()).isEqualTo(404);
    }

    @Test
    void whoCallsFirstIsRegisteredAndWhoWasImportedIsTheSame() {
        var cohort = scenes.cohortOf(GOOD);
        var me = api.participant("imp.one@example.org").get("/api/me");
        var stranger = api.participant("brand.new@example.org").get("/api/me");

        assertThat(api.coordinator().get(cohort + "/enrolments").body().toString())
                .contains(me.text("/id"));
        assertThat(me.text("/email")).isEqualTo("imp.one@example.org");
        assertThat(stranger.status()).isEqualTo(200);
        assertThat(api.participant("brand.new@example.org").get("/api/me").text("/id"))
                .isEqualTo(stranger.text("/id"));
    }

    private int enrolled(String cohort) {
        return api.coordinator().get(cohort + "/enrolments").body().at("/items").size();
    }

    private static int count(Answer report, String what) {
        return report.body().at("/" + what).asInt();
    }

    private static List<String> problems(Answer report) {
        return report.body()
                .at("/problems")
                .valueStream()
                .map(it -> it.at("/line").asString() + " " + it.at("/field").asString(""))
                .toList();
    }
}
