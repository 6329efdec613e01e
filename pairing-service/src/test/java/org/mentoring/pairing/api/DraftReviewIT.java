package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.api.Scenes.first;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.Api.Answer;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A coordinator goes through the drafts of a run, and runs the rest again.
@WholeService
class DraftReviewIT {

    /// Two mentees who share one language with the mentor, and one who does not.
    private static final String PEOPLE =
            """
            email,name,role,zone,language,seniority,capacity
            a.%1$s@example.org,A,mentee,Europe/Berlin,de,junior,1
            b.%1$s@example.org,B,mentee,Europe/Berlin,de,junior,1
            c.%1$s@example.org,C,mentee,Europe/Berlin,fr,junior,1
            m.%1$s@example.org,M,mentor,Europe/Berlin,de,lead,1
            """;

    private final Api api;
    private final Scenes scenes;

    @Autowired
    DraftReviewIT(Api api) {
        this.api = api;
        this.scenes = new Scenes(api);
    }

    @Test
    void lockedDraftsAreKeptByTheRunBasedOnThem() {
        var cohort = scenes.cohortOf(Scenes.sample());
        var run = scenes.run(cohort, "best-fit");
        var drafts = run.body().at("/drafts").valueStream().toList().reversed().subList(0, 5);
        drafts.forEach(draft -> assertThat(lock(run, draft).status()).isEqualTo(200));
        unlock(run, drafts.getFirst());

        var next = basedOn(run, cohort, "fewest-left-out");
        assertThat(next.text("/basedOn")).isEqualTo(run.text("/id"));
        assertThat(next.body().at("/counts/locked").asInt()).isEqualTo(4);
        assertThat(locked(next)).containsExactlyInAnyOrderElementsOf(ids(drafts.subList(1, 5)));
    }

    @Test
    void whatCannotBeKeptIsSaidDraftByDraft() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("lost"));
        var run = scenes.run(cohort, "best-fit");
        lock(run, first(run, "/drafts"));
        scenes.publish(scenes.run(cohort, "fewest-left-out"));

        var next = basedOn(run, cohort, "best-fit");
        assertThat(next.body().at("/counts/notKept").asInt()).isEqualTo(1);
        var lost = first(next, "/drafts");
        assertThat(lost.at("/status").asString()).isEqualTo("not-kept");
        assertThat(lost.at("/notKept/words").asString()).isNotBlank();
    }

    @Test
    void aDraftIsDroppedAndAnotherPairMadeByHand() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("hand"));
        var run = scenes.run(cohort, "best-fit");
        var draft = first(run, "/drafts");
        var other =
                run.body()
                        .at("/leftOut")
                        .valueStream()
                        .filter(it -> !it.at("/person/name").asString().equals("C"))
                        .findFirst()
                        .orElseThrow();
        var mentor = draft.at("/mentor/id").asString();

        assertThat(add(run, mentor, idOf(run, "C")).text("/reason")).isEqualTo("common-language");
        assertThat(add(run, mentor, other.at("/person/id").asString()).text("/reason"))
                .isEqualTo("capacity");
        var dropped = drop(run, draft);
        assertThat(dropped.text("/status")).isEqualTo("dropped");
        assertThat(drop(run, draft)).isEqualTo(dropped);
        var added = add(run, mentor, other.at("/person/id").asString());
        assertThat(added.status()).isEqualTo(200);
        assertThat(added.text("/status")).isEqualTo("draft");
        assertThat(added.body().at("/locked").asBoolean()).isTrue();
        assertThat(added.body().at("/byHand").asBoolean()).isTrue();
        assertThat(add(run, mentor, draft.at("/mentee/id").asString()).text("/reason"))
                .isEqualTo("capacity");

        var published = scenes.publish(api.coordinator().get(path(run)));
        assertThat(published.body().at("/publishedCount").asInt()).isEqualTo(1);
        assertThat(published.body().at("/counts/dropped").asInt()).isEqualTo(1);
        assertThat(lock(run, draft).text("/reason")).isEqualTo("already-published");
    }

    @Test
    void whatWasDroppedDoesNotComeBackInTheRunsBasedOnIt() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("dismissed"));
        var run = scenes.run(cohort, "best-fit");
        drop(run, first(run, "/drafts"));

        var next = basedOn(run, cohort, "best-fit");
        assertThat(next.body().at("/draftCount").asInt()).isEqualTo(1);
        assertThat(ids(next)).doesNotContainAnyElementsOf(ids(run));
        drop(next, first(next, "/drafts"));
        var last = basedOn(next, cohort, "best-fit");
        assertThat(last.body().at("/draftCount").asInt()).isZero();
        assertThat(last.body().at("/leftOut").toString())
                .contains("dismissed by a coordinator in an earlier run");
        assertThat(ids(scenes.run(cohort, "best-fit"))).isEqualTo(ids(run));
    }

    @Test
    void whoIsBroughtTogetherAgainByHandStaysTogether() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("again"));
        var run = scenes.run(cohort, "best-fit");
        var draft = first(run, "/drafts");
        drop(run, draft);
        var next = basedOn(run, cohort, "best-fit");
        var compared = api.coordinator().get(path(next) + "/comparison?with=" + run.text("/id"));
        assertThat(compared.body().at("/samePeople").asBoolean()).isTrue();
        drop(next, first(next, "/drafts"));
        var mentor = draft.at("/mentor/id").asString();
        var mentee = draft.at("/mentee/id").asString();
        assertThat(add(next, mentor, mentee).status()).isEqualTo(200);

        assertThat(ids(basedOn(next, cohort, "best-fit"))).isEqualTo(ids(run));
    }

    private static List<String> ids(Answer run) {
        return ids(run.body().at("/drafts").valueStream().toList());
    }

    @Test
    void ofManyWhoTakeTheLastPlaceAtOnceNoneExceedsIt() throws Exception {
        var cohort = scenes.cohortOf(PEOPLE.formatted("race"));
        var run = scenes.run(cohort, "best-fit");
        var mentor = first(run, "/drafts").at("/mentor/id").asString();
        drop(run, first(run, "/drafts"));
        var mentees = List.of(idOf(run, "A"), idOf(run, "B"));
        List<Callable<Answer>> asks =
                IntStream.range(0, 12)
                        .<Callable<Answer>>mapToObj(i -> () -> add(run, mentor, mentees.get(i % 2)))
                        .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var ask : threads.invokeAll(asks)) {
                assertThat(ask.get().status()).isIn(200, 409);
            }
        }

        var counts = api.coordinator().get(path(run)).body().at("/counts/drafts").asInt();
        assertThat(counts).isLessThanOrEqualTo(1);
    }

    @Test
    void onlyARunOfTheSameCohortWithAResultCanBeBuiltOn() {
        var cohort = scenes.cohortOf(PEOPLE.formatted("base"));
        var elsewhere = scenes.run(scenes.cohortOf(PEOPLE.formatted("other")), "best-fit");

        var refused = ask(cohort, elsewhere.text("/id"), "best-fit");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/basedOn");
        assertThat(api.participant("a.base@example.org").get(path(elsewhere) + "/drafts").status())
                .isEqualTo(403);
    }

    private Answer basedOn(Answer run, String cohort, String aim) {
        var asked = ask(cohort, run.text("/id"), aim);
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        return scenes.awaitRun("/api/pairing-runs/" + asked.text("/id"), "completed");
    }

    private Answer ask(String cohort, String run, String aim) {
        var body = "{\"aim\": \"%s\", \"basedOn\": \"%s\"}".formatted(aim, run);
        return api.coordinator().post(cohort + "/pairing-runs", body);
    }

    private static String path(Answer run) {
        return "/api/pairing-runs/" + run.text("/id");
    }

    private static String path(Answer run, JsonNode draft) {
        return path(run) + "/drafts/" + draft.at("/id").asString();
    }

    private Answer lock(Answer run, JsonNode draft) {
        return api.coordinator().put(path(run, draft) + "/lock", "");
    }

    private void unlock(Answer run, JsonNode draft) {
        api.coordinator().send("DELETE", path(run, draft) + "/lock", "", "application/json");
    }

    private Answer drop(Answer run, JsonNode draft) {
        return api.coordinator().send("DELETE", path(run, draft), "", "application/json");
    }

    private Answer add(Answer run, String mentor, String mentee) {
        var body = "{\"mentorId\": \"%s\", \"menteeId\": \"%s\"}".formatted(mentor, mentee);
        return api.coordinator().post(path(run) + "/drafts", body);
    }

    private static List<String> locked(Answer run) {
        return run.body()
                .at("/drafts")
                .valueStream()
                .filter(it -> it.at("/locked").asBoolean())
                .map(it -> it.at("/id").asString())
                .toList();
    }

    private static List<String> ids(List<JsonNode> drafts) {
        return drafts.stream().map(it -> it.at("/id").asString()).toList();
    }

    /// Somebody of the run, by name.
    private static String idOf(Answer run, String name) {
        return Stream.concat(
                        run.body().at("/drafts").valueStream().map(it -> it.at("/mentee")),
                        run.body().at("/leftOut").valueStream().map(it -> it.at("/person")))
                .filter(it -> it.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asString();
    }
}
