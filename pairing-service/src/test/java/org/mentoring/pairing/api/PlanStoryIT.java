package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.testkit.log.TestLog;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A mentee works on a plan, and a mentor follows it.
@WholeService
class PlanStoryIT {

    private static final String CANARY = PlanScene.CANARY;

    private final Api api;
    private final TestLog log;

    @Autowired
    PlanStoryIT(Api api, TestLog log) {
        this.api = api;
        this.log = log;
    }

    @Test
    void aGoalIsWorkedOnAndReached() {
        var scene = PlanScene.active(api);
        var goal = scene.goal();
        var mentee = scene.mentee();
        var step = added(mentee.post(goal + "/steps", text("watch one")), "/steps");
        mentee.post(goal + "/steps", text("hold one"));
        var item =
                added(
                        mentee.post(
                                goal + "/learning-items",
                                """
                                {"kind": "course", "title": "%s meetings",
                                 "link": "https://example.org/course", "dueOn": "2099-01-31"}
                                """
                                        .formatted(CANARY)),
                        "/learningItems");

        ok(scene.change(mentee, "PUT", goal + "/steps/" + step, doneStep("watch two")));
        ok(scene.change(mentee, "PUT", goal + "/learning-items/" + item, doneItem()));
        ok(scene.change(mentee, "PUT", goal + "/status", "{\"status\": \"reached\"}"));

        var seen = scene.mentor().get(scene.plan()).body().at("/goals/0");
        assertThat(seen.at("/status").asString()).isEqualTo("reached");
        assertThat(seen.at("/steps/0/text").asString()).isEqualTo(CANARY + " watch two");
        assertThat(seen.at("/steps/0/done").asBoolean()).isTrue();
        assertThat(seen.at("/steps/1/done").asBoolean()).isFalse();
        assertThat(seen.at("/learningItems/0/status").asString()).isEqualTo("done");
        assertThat(seen.at("/learningItems/0/link").asString()).startsWith("https://");
        assertThat(told(scene, 7))
                .containsExactly(
                        "goal-added",
                        "steps-changed",
                        "steps-changed",
                        "learning-changed",
                        "step-done",
                        "learning-done",
                        "goal-reached");
    }

    @Test
    void aChangeOfDirectionKeepsItsHistory() {
        var scene = PlanScene.active(api);
        var goal = scene.goal();
        ok(scene.change(scene.mentee(), "POST", goal + "/direction", direction(false)));
        var replaced =
                ok(scene.change(scene.mentee(), "POST", goal + "/direction", direction(true)));

        assertThat(replaced.text("/goals/0/status")).isEqualTo("changed");
        assertThat(replaced.text("/goals/0/successorId")).isEqualTo(replaced.text("/goals/1/id"));
        var history = scene.mentor().get(scene.plan() + "/history").body().at("/items");
        assertThat(history)
                .extracting(it -> it.at("/kind").asString())
                .containsExactly("goal-replaced", "goal-reworded", "goal-added");
        assertThat(history.get(1).at("/before/achievement").asString()).isEqualTo(CANARY + " lead");
        assertThat(history.get(1).at("/reason").asString()).isEqualTo(CANARY + " why");
        assertThat(told(scene, 3)).containsExactly("goal-added", "goal-changed", "goal-changed");
    }

    @Test
    void aLongHistoryIsReadToItsBeginning() {
        var scene = PlanScene.active(api);
        var goal = scene.goal();
        for (var number = 1; number <= 24; number++) {
            ok(
                    scene.change(
                            scene.mentee(),
                            "PUT",
                            goal,
                            PlanScene.GOAL.replace("lead", "lead " + number)));
        }

        var numbers = new ArrayList<Integer>();
        var path = scene.plan() + "/history?limit=7";
        for (var next = path; !next.isEmpty(); ) {
            var page = scene.mentee().get(next);
            page.body().at("/items").forEach(it -> numbers.add(it.at("/number").asInt()));
            var cursor = page.text("/next");
            next = cursor.isEmpty() ? "" : path + "&cursor=" + cursor;
        }

        assertThat(numbers)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 25).mapToObj(number -> 26 - number).toList());
    }

    @Test
    void goalsAndStepsGetAnotherOrder() {
        var scene = PlanScene.active(api);
        var first = scene.goal();
        var second = scene.goal();
        var one = added(scene.mentee().post(first + "/steps", text("one")), "/steps");
        var two = added(scene.mentee().post(first + "/steps", text("two")), "/steps");

        ok(scene.change(scene.mentee(), "PUT", first + "/step-order", ids(two, one)));
        var plan =
                ok(
                        scene.change(
                                scene.mentee(),
                                "PUT",
                                scene.plan() + "/goal-order",
                                ids(id(second), id(first))));

        assertThat(plan.text("/goals/1/id")).isEqualTo(id(first));
        assertThat(plan.text("/goals/1/steps/0/id")).isEqualTo(two);
        assertThat(
                        scene.change(
                                        scene.mentee(),
                                        "PUT",
                                        scene.plan() + "/goal-order",
                                        ids(id(second)))
                                .status())
                .isEqualTo(400);
    }

    @Test
    void ofTwoWritersOneIsTold() {
        var scene = PlanScene.active(api);
        var goal = scene.goal();
        var seen = scene.mentee().get(scene.plan()).etag();
        var reached = "{\"status\": \"reached\"}";

        var first = scene.mentee().put(goal + "/status", reached, "If-Match", seen);
        var second = scene.mentee().put(goal, PlanScene.GOAL, "If-Match", seen);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(412);
        assertThat(scene.mentee().put(goal + "/status", reached).status()).isEqualTo(428);
    }

    @Test
    void sentAgainUnderItsKeyNothingIsAddedTwice() {
        var scene = PlanScene.active(api);
        var goal = scene.goal();
        var step = text("watch one");

        var first = scene.mentee().post(goal + "/steps", step, "Idempotency-Key", "k-" + goal);
        var again = scene.mentee().post(goal + "/steps", step, "Idempotency-Key", "k-" + goal);

        assertThat(again).isEqualTo(first);
        assertThat(
                        scene.mentee()
                                .post(goal + "/steps", text("x"), "Idempotency-Key", "k-" + goal)
                                .status())
                .isEqualTo(422);
    }

    private List<String> told(PlanScene scene, int number) {
        var cohort = scene.cohort().substring("/api/cohorts/".length());
        return await().until(() -> told(cohort), all -> all.size() >= number);
    }

    private List<String> told(String cohort) {
        return log.read(TopicCatalog.PLAN).stream()
                .filter(it -> cohortOf(it.value()).equals(cohort))
                .map(PlanStoryIT::typeWithoutWords)
                .toList();
    }

    private static String typeWithoutWords(ConsumerRecord<String, byte[]> told) {
        assertThat(new String(told.value(), UTF_8)).doesNotContain("canary");
        var type = new String(told.headers().lastHeader("ce_type").value(), UTF_8);
        return type.replaceFirst("org.mentoring.plan.(.*).v1", "$1");
    }

    private static String cohortOf(byte[] value) {
        return Api.JSON.readTree(value).at("/plan/cohortId").asString();
    }

    private static Api.Answer ok(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static String added(Api.Answer answer, String list) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        JsonNode entries = answer.body().at("/goals/0" + list);
        return entries.get(entries.size() - 1).at("/id").asString();
    }

    private static String id(String goal) {
        return goal.substring(goal.lastIndexOf('/') + 1);
    }

    private static String ids(String... ids) {
        return "{\"ids\": [\"" + String.join("\", \"", ids) + "\"]}";
    }

    private static String text(String text) {
        return "{\"text\": \"" + CANARY + " " + text + "\"}";
    }

    private static String doneStep(String text) {
        return "{\"text\": \"" + CANARY + " " + text + "\", \"done\": true}";
    }

    private static String doneItem() {
        return """
        {"kind": "course", "title": "%s meetings", "link": "https://example.org/course",
         "dueOn": "2099-01-31", "status": "done"}
        """
                .formatted(CANARY);
    }

    private static String direction(boolean replace) {
        return """
        {"replace": %s, "reason": "%s why", "horizon": "long-term", "achievement": "%s listen"}
        """
                .formatted(replace, CANARY, CANARY);
    }
}
