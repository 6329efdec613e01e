package org.mentoring.local.demo;

import java.util.Map;

/// The pair settles what it wants to reach and how it works together.
final class Settling {

    private final Story story;
    private final Pair pair;

    Settling(Story story, Pair pair) {
        this.story = story;
        this.pair = pair;
    }

    void play() {
        recordGoals();
        agree();
    }

    private void recordGoals() {
        story.step(pair.mentee().name() + " records goals, for the pair's eyes only");
        addGoal(
                Map.of(
                        "horizon",
                        "short-term",
                        "achievement",
                        "lead my first project",
                        "skill",
                        "Planning"));
        addGoal(
                Map.of(
                        "horizon",
                        "long-term",
                        "achievement",
                        "become a team lead",
                        "skill",
                        "Leadership"));
        story.events().awaitCount("plan.goal-added", pair.id(), 2);
        Answer plan = pair.mentor().get("/api/pairings/" + pair.id() + "/plan");
        story.say(
                pair.mentor().name()
                        + " reads: "
                        + plan.body().required("goals").get(0).required("achievement").asString());
    }

    private void addGoal(Map<String, ?> goal) {
        pair.mentee().create(201, "/api/pairings/" + pair.id() + "/plan/goals", goal);
    }

    private void agree() {
        story.step(
                pair.mentor().name()
                        + " proposes an agreement, "
                        + pair.mentee().name()
                        + " confirms it");
        String agreement = "/api/pairings/" + pair.id() + "/agreement";
        Answer seen = pair.mentor().get("/api/pairings/" + pair.id());
        pair.mentor()
                .replace(
                        agreement,
                        seen.etag(),
                        Map.of(
                                "cadenceDays", 14,
                                "meetingMinutes", 45,
                                "channel", "video",
                                "noticeHours", 24,
                                "expectations", "we both come prepared"));
        Answer proposed = pair.mentee().get("/api/pairings/" + pair.id());
        Answer confirmed = pair.mentee().act(200, agreement + "/confirmation", proposed.etag());
        story.say(
                "The agreement is "
                        + confirmed.body().required("agreement").required("status").asString());
        story.events().await("pairing.agreement-proposed", pair.id());
        story.events().await("pairing.agreement-confirmed", pair.id());
    }
}
