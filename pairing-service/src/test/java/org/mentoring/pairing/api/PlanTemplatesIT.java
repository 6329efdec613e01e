package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Coordinators write templates, and mentees begin with them.
@WholeService
class PlanTemplatesIT {

    private static final String TEMPLATE =
            """
            {"name": "%s", "goals": [
              {"horizon": "short-term", "achievement": "Know the house", "dueAfterDays": 90,
               "steps": [{"text": "Meet three teams", "dueAfterDays": 30}],
               "learningItems": [{"kind": "event", "title": "Open day",
                                  "link": "https://example.org/day"}]},
              {"horizon": "long-term", "achievement": "Find a place"}]}
            """;

    private final Api api;

    @Autowired
    PlanTemplatesIT(Api api) {
        this.api = api;
    }

    @Test
    void aMenteeBeginsWithATemplateThatIsTheirOwnFromThenOn() {
        var scene = PlanScene.active(api);
        var templates = scene.cohort() + "/plan-templates";
        var written = scene.coordinator().post(templates, TEMPLATE.formatted("Start"));
        assertThat(written.status()).as(written.toString()).isEqualTo(201);
        assertThat(scene.mentee().get(templates).body()).isEqualTo(written.body());

        var id = written.text("/templates/0/id");
        var copy = "{\"templateId\": \"" + id + "\"}";
        var path = scene.ownPlan() + "/template-copies";
        var copied = scene.mentee().post(path, copy, "Idempotency-Key", "copy");
        assertThat(copied.status()).as(copied.toString()).isEqualTo(201);
        assertThat(copied.body().at("/goals")).hasSize(2);
        assertThat(copied.text("/goals/0/dueOn")).isNotEmpty();
        assertThat(copied.text("/goals/0/steps/0/text")).isEqualTo("Meet three teams");
        assertThat(copied.text("/goals/0/learningItems/0/link")).endsWith("/day");
        assertThat(scene.mentee().post(path, copy, "Idempotency-Key", "copy")).isEqualTo(copied);

        var changed = changed(scene, "PUT", templates + "/" + id, TEMPLATE.formatted("Other"));
        assertThat(changed.text("/templates/0/name")).isEqualTo("Other");
        assertThat(changed(scene, "DELETE", templates + "/" + id, "").body().at("/templates"))
                .isEmpty();
        assertThat(scene.mentee().get(scene.ownPlan()).body()).isEqualTo(copied.body());
        assertThat(scene.mentee().post(path, copy).status()).isEqualTo(404);
        assertThat(scene.mentor().post(scene.plan() + "/template-copies", copy).status())
                .isEqualTo(404);
    }

    @Test
    void aCopyOfTheCohortHasTemplatesOfItsOwn() {
        var scene = PlanScene.active(api);
        var written =
                scene.coordinator()
                        .post(scene.cohort() + "/plan-templates", TEMPLATE.formatted("Start"));
        var next = "{\"name\": \"Next\", \"startsOn\": \"2099-01-01\", \"endsOn\": \"2099-12-31\"}";
        var copies = scene.cohort() + "/copies";
        var key = scene.cohort();

        var copy = scene.coordinator().post(copies, next, "Idempotency-Key", key);
        var templates = "/api/cohorts/" + copy.text("/id") + "/plan-templates";
        var copied = scene.coordinator().get(templates);
        var own = copied.text("/templates/0/id");

        assertThat(copied.text("/templates/0/name")).isEqualTo("Start");
        assertThat(copied.body().at("/templates/0/goals"))
                .isEqualTo(written.body().at("/templates/0/goals"));
        assertThat(own).isNotEqualTo(written.text("/templates/0/id"));

        scene.coordinator()
                .send("DELETE", templates + "/" + own, "", "", "If-Match", copied.etag());
        scene.coordinator().post(copies, next, "Idempotency-Key", key);
        assertThat(scene.coordinator().get(templates).body().at("/templates")).isEmpty();
        assertThat(scene.coordinator().get(scene.cohort() + "/plan-templates").body())
                .isEqualTo(written.body());
    }

    @Test
    void onlyCoordinatorsOfTheCohortWriteThem() {
        var scene = PlanScene.active(api);
        var templates = scene.cohort() + "/plan-templates";
        var body = TEMPLATE.formatted("Mine");
        var other = api.as("other.coordinator@example.org", Role.COORDINATOR);

        assertThat(scene.mentee().post(templates, body).status()).isEqualTo(403);
        assertThat(scene.mentor().get(templates).status()).isEqualTo(404);
        assertThat(other.post(templates, body).status()).isEqualTo(404);
        assertThat(other.get(templates).status()).isEqualTo(404);
    }

    @Test
    void aTemplateThatIsNoneIsRefused() {
        var scene = PlanScene.active(api);
        var templates = scene.cohort() + "/plan-templates";
        var good = TEMPLATE.formatted("Start");

        for (var bad :
                new String[] {
                    good.replace("https://example.org/day", "javascript:alert(1)"),
                    good.replace("Meet three teams", " "),
                    good.replace("90", "0"),
                    good.replace("\"event\"", "\"party\""),
                    good.replace("Start", "a\\u0000b"),
                    "{\"name\": \"Empty\", \"goals\": []}"
                }) {
            assertThat(scene.coordinator().post(templates, bad).status()).as(bad).isEqualTo(400);
        }
        assertThat(scene.coordinator().get(templates).etag()).isEqualTo("\"v0\"");
        var unknown = templates + "/" + "a".repeat(26);
        assertThat(scene.coordinator().put(unknown, good, "If-Match", "\"v0\"").status())
                .isEqualTo(404);
        assertThat(scene.coordinator().put(unknown, good, "If-Match", "\"v7\"").status())
                .isEqualTo(412);
        assertThat(scene.coordinator().put(unknown, good).status()).isEqualTo(428);
    }

    @Test
    void howeverManyWriteAtOnceTheirNumberIsLimited() throws Exception {
        var scene = PlanScene.active(api);
        var templates = scene.cohort() + "/plan-templates";
        var writers =
                IntStream.range(0, 24)
                        .<Callable<Integer>>mapToObj(number ->
                                () ->
                                        scene.coordinator()
                                                .post(templates, TEMPLATE.formatted("T" + number))
                                                .status())
                        .toList();
        try (var threads = Executors.newFixedThreadPool(3)) {
            var statuses = threads.invokeAll(writers).stream().map(it -> it.resultNow()).toList();
            assertThat(statuses).containsOnly(201, 422);
            assertThat(statuses).filteredOn(status -> status == 201).hasSize(20);
        }
        assertThat(scene.mentee().get(templates).body().at("/templates")).hasSize(20);
    }

    private static Api.Answer changed(PlanScene scene, String method, String path, String body) {
        var seen = scene.coordinator().get(scene.cohort() + "/plan-templates").etag();
        var answer =
                scene.coordinator().send(method, path, body, "application/json", "If-Match", seen);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }
}
