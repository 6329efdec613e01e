package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.mentoring.web.caller.Role;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

/// What each sees of a plan, and what each may do to it.
@WholeService
class PlanPartsIT {

    private static final String CANARY = PlanScene.CANARY;
    private static final String COMMENT = "{\"text\": \"" + CANARY + " well done\"}";
    private static final String REACHED = "{\"status\": \"reached\"}";

    private final Api api;

    @Autowired
    PlanPartsIT(Api api) {
        this.api = api;
    }

    @Test
    void theCoordinatorSeesNumbersAndDatesAndNoWord() {
        var scene = PlanScene.active(api);
        var goal = workedOn(scene);

        var plan = scene.coordinator().get(scene.plan());
        var history = scene.coordinator().get(scene.plan() + "/history");

        assertThat(plan.status()).isEqualTo(200);
        assertThat(plan.body().at("/goals/0/steps")).hasSize(1);
        assertThat(plan.body().at("/goals/0/learningItems")).hasSize(1);
        assertThat(plan.body().at("/goals/0/commentCount").asInt()).isEqualTo(1);
        assertThat(plan.body().at("/goals/0/reflections")).isEmpty();
        assertThat(history.body().at("/items")).hasSizeGreaterThan(3);
        assertThat(plan.body() + "" + history.body()).doesNotContain("canary");
        assertThat(scene.coordinator().post(goal + "/comments", COMMENT).status()).isEqualTo(403);
        assertThat(scene.change(scene.coordinator(), "PUT", goal + "/status", REACHED).status())
                .isEqualTo(403);
    }

    @Test
    void theMentorReadsAndCommentsAndDecidesNothing() {
        var scene = PlanScene.active(api);
        var goal = workedOn(scene);
        var mentor = scene.mentor();

        assertThat(mentor.get(scene.plan()).body().at("/goals/0/reflections")).hasSize(1);
        assertThat(scene.mentee().get(scene.plan()).body().at("/goals/0/reflections")).hasSize(2);
        assertThat(mentor.post(scene.plan() + "/goals", PlanScene.GOAL).status()).isEqualTo(403);
        assertThat(mentor.post(goal + "/steps", COMMENT).status()).isEqualTo(403);
        assertThat(scene.change(mentor, "PUT", goal + "/status", REACHED).status()).isEqualTo(403);
        assertThat(mentor.get(scene.ownPlan()).status()).isEqualTo(404);
    }

    @Test
    void aCommentIsItsAuthorsOwn() {
        var scene = PlanScene.active(api);
        var goal = scene.goal();
        var added = scene.mentor().post(goal + "/comments", COMMENT);
        var comment = goal + "/comments/" + added.text("/goals/0/comments/0/id");

        assertThat(added.status()).isEqualTo(201);
        assertThat(scene.change(scene.mentee(), "PUT", comment, COMMENT).status()).isEqualTo(403);
        assertThat(scene.change(scene.mentee(), "DELETE", comment, "").status()).isEqualTo(403);
        var edited = scene.change(scene.mentor(), "PUT", comment, "{\"text\": \"better\"}");
        assertThat(edited.text("/goals/0/comments/0/text")).isEqualTo("better");
        assertThat(edited.text("/goals/0/comments/0/editedAt")).isNotEmpty();
        var removed = scene.change(scene.mentor(), "DELETE", comment, "");
        assertThat(removed.body().at("/goals/0/comments")).isEmpty();
    }

    @Test
    void whoIsOnlyProposedSeesNoWordUntilThePairingBegins() {
        var scene = PlanScene.proposed(api);
        var goal = scene.goal();
        var before = scene.mentor().get(scene.plan());

        assertThat(before.body().toString()).doesNotContain("canary");
        assertThat(scene.mentor().post(goal + "/comments", COMMENT).status()).isEqualTo(403);

        scene.mentee().change(scene.pairing(), "/acceptance", "");
        scene.mentor().change(scene.pairing(), "/acceptance", "");
        var after =
                scene.mentor()
                        .send(
                                "GET",
                                scene.plan(),
                                "",
                                "application/json",
                                "If-None-Match",
                                before.etag());
        assertThat(after.status()).isEqualTo(200);
        assertThat(after.text("/goals/0/achievement")).contains(CANARY);
        assertThat(scene.mentor().post(goal + "/comments", COMMENT).status()).isEqualTo(201);
    }

    @Test
    void nobodyElseSeesThatThereIsAPlan() {
        var scene = PlanScene.active(api);
        var goal = scene.goal();
        var other = api.as("other.coordinator@example.org", Role.COORDINATOR);

        for (var stranger : List.of(scene.outsider(), other)) {
            assertThat(stranger.get(scene.plan()).status()).isEqualTo(404);
            assertThat(stranger.get(scene.plan() + "/history").status()).isEqualTo(404);
            assertThat(stranger.get(scene.ownPlan()).status()).isEqualTo(404);
            assertThat(stranger.post(goal + "/comments", COMMENT).status()).isEqualTo(404);
            assertThat(stranger.post(scene.ownPlan() + "/goals", PlanScene.GOAL).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aPlanBeginsBeforeThereIsAPairingAndIsTheSameAfter() {
        var scenes = new Scenes(api);
        var csv =
                """
                email,name,role,zone,language,seniority
                early.mentee@example.org,Mentee,mentee,Europe/Berlin,de,junior
                early.mentor@example.org,Mentor,mentor,Europe/Berlin,de,lead
                """;
        var cohort = scenes.cohortOf(csv);
        var mentee = api.participant("early.mentee@example.org");
        assertThat(mentee.get(cohort + "/plan").etag()).isEqualTo("\"v0\"");

        var stated = mentee.post(cohort + "/plan/goals", PlanScene.GOAL);
        var goal = cohort + "/plan/goals/" + stated.text("/goals/0/id");
        assertThat(stated.status()).isEqualTo(201);
        assertThat(mentee.post(goal + "/steps", "{\"text\": \"first\"}").status()).isEqualTo(201);

        var run = scenes.publish(scenes.run(cohort, "best-fit"));
        var pairing = "/api/pairings/" + Scenes.first(run, "/drafts").at("/pairingId").asString();
        var found = await().until(() -> mentee.get(pairing + "/plan"), it -> it.status() == 200);
        assertThat(found.body()).isEqualTo(mentee.get(cohort + "/plan").body());
        assertThat(found.text("/goals/0/steps/0/text")).isEqualTo("first");
        assertThat(api.coordinator().get(cohort + "/plan").status()).isEqualTo(404);
    }

    @Test
    void aDeclinedPairingDoesNotEndThePlan() {
        var scene = PlanScene.proposed(api);
        scene.goal();
        scene.mentor().change(scene.pairing(), "/decline", "{\"reason\": \"no time\"}");

        assertThat(scene.mentee().post(scene.plan() + "/goals", PlanScene.GOAL).status())
                .isEqualTo(409);
        var own = scene.mentee().post(scene.ownPlan() + "/goals", PlanScene.GOAL);
        assertThat(own.status()).isEqualTo(201);
        assertThat(own.body().at("/goals")).hasSize(2);
    }

    /// The path of a goal with one of everything, and a reflection more that is the mentee's own.
    private static String workedOn(PlanScene scene) {
        var goal = scene.goal();
        var mentee = scene.mentee();
        var words = "{\"text\": \"" + CANARY + "\"}";
        created(mentee.post(goal + "/steps", words));
        created(
                mentee.post(
                        goal + "/learning-items",
                        "{\"kind\": \"reading\", \"title\": \"" + CANARY + "\"}"));
        for (var readers : List.of("author", "pair")) {
            created(
                    mentee.post(
                            goal + "/reflections",
                            """
                            {"kind": "setback", "visibility": "%s", "text": "%s"}
                            """
                                    .formatted(readers, CANARY)));
        }
        created(scene.mentor().post(goal + "/comments", words));
        scene.change(
                mentee,
                "POST",
                goal + "/direction",
                """
                {"replace": false, "reason": "%1$s", "horizon": "long-term", "achievement": "%1$s x"}
                """
                        .formatted(CANARY));
        return goal;
    }

    private static void created(Api.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }
}
