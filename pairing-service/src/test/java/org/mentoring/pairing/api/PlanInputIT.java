package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

/// What is sent to a plan and is nothing that a plan can hold.
@WholeService
class PlanInputIT {

    private final Api api;

    @Autowired
    PlanInputIT(Api api) {
        this.api = api;
    }

    @Test
    void wordsAndLinksThatCannotBeKeptAreRefusedAndNamed() {
        var scene = PlanScene.active(api);
        var goal = scene.goal();
        var seen = scene.mentee().get(scene.plan());

        for (var text : List.of("", "  ", "a\\u0000b", "a\\u001bb", "x".repeat(10_001))) {
            var words = "{\"text\": \"" + text + "\"}";
            refused(scene.mentee().post(goal + "/steps", words));
            refused(scene.mentor().post(goal + "/comments", words));
            refused(
                    scene.mentee()
                            .post(
                                    goal + "/reflections",
                                    "{\"kind\": \"insight\", \"visibility\": \"pair\", \"text\": \""
                                            + text
                                            + "\"}"));
            refused(
                    scene.mentee()
                            .post(
                                    scene.plan() + "/goals",
                                    PlanScene.GOAL.replace("canary-4712 lead", text)));
        }
        for (var link :
                List.of(
                        "javascript:alert(1)",
                        "data:text/html,x",
                        "https://a:b@example.org/",
                        "x")) {
            refused(
                    scene.mentee()
                            .post(
                                    goal + "/learning-items",
                                    "{\"kind\": \"course\", \"title\": \"x\", \"link\": \""
                                            + link
                                            + "\"}"));
        }
        assertThat(scene.mentee().get(scene.plan())).isEqualTo(seen);
    }

    @Test
    void whatIsNotInThePlanIsNotFound() {
        var scene = PlanScene.active(api);
        var goal = scene.goal();
        var nowhere = scene.plan() + "/goals/" + "a".repeat(26);
        var step = "{\"text\": \"x\", \"done\": false}";

        assertThat(scene.mentee().post(nowhere + "/steps", "{\"text\": \"x\"}").status())
                .isEqualTo(404);
        assertThat(
                        scene.change(scene.mentee(), "PUT", goal + "/steps/" + "a".repeat(26), step)
                                .status())
                .isEqualTo(404);
        assertThat(scene.change(scene.mentee(), "DELETE", goal + "/steps/x", "").status())
                .isEqualTo(404);
        assertThat(
                        scene.mentee()
                                .post(
                                        goal + "/comments",
                                        "{\"text\": \"x\", \"stepId\": \"" + "a".repeat(26) + "\"}")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void aGoalTakesTwentyStepsAndNoMore() {
        var scene = PlanScene.active(api);
        var goal = scene.goal();
        for (var number = 0; number < 20; number++) {
            assertThat(scene.mentee().post(goal + "/steps", "{\"text\": \"x\"}").status())
                    .isEqualTo(201);
        }

        var oneMore = scene.mentee().post(goal + "/steps", "{\"text\": \"x\"}");
        assertThat(oneMore.status()).isEqualTo(422);
        assertThat(oneMore.text("/detail")).contains("20");
    }

    private static void refused(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.text("/type")).startsWith("https://mentoring.example/problems/");
    }
}
