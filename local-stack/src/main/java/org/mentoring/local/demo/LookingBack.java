package org.mentoring.local.demo;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Both give feedback, and the coordinator sees where the pair stands without its private words.
final class LookingBack {

    private final Story story;
    private final Pair pair;
    private final String meeting;

    LookingBack(Story story, Pair pair, String meeting) {
        this.story = story;
        this.pair = pair;
        this.meeting = meeting;
    }

    void play() {
        giveFeedback();
        lookAsCoordinator();
    }

    private void giveFeedback() {
        story.step("Both are asked for feedback and give it, choosing who may read it");
        story.events().awaitCount("feedback.requested", meeting, 2);
        answer(
                pair.mentee(),
                Map.of(
                        "helped",
                        "your questions opened my eyes",
                        "rating",
                        5,
                        "visibility",
                        "pair"));
        answer(
                pair.mentor(),
                Map.of(
                        "improve",
                        "more time for questions",
                        "rating",
                        4,
                        "visibility",
                        "coordinators"));
        story.events().awaitCount("feedback.given", meeting, 2);
    }

    private void answer(Person author, Map<String, ?> words) {
        JsonNode asked =
                Waiting.until("the question to " + author.name(), () -> openQuestion(author));
        String path = "/api/feedback/" + asked.required("id").asString();
        author.act(200, path + "/answer", author.get(path).etag(), words);
        story.say(author.name() + " answers, readable by: " + words.get("visibility"));
        story.mails()
                .await(
                        "a mail that asks for feedback",
                        author,
                        mail -> mail.required("text").asString().contains("/feedback/"));
    }

    private Optional<JsonNode> openQuestion(Person author) {
        return author.get("/api/feedback")
                .body()
                .required("items")
                .valueStream()
                .filter(one -> one.required("meetingId").asString().equals(meeting))
                .findFirst();
    }

    private void lookAsCoordinator() {
        Person coordinator = story.coordinator();
        story.step(
                coordinator.name() + " sees where the pair stands, and none of its private words");
        Answer state =
                Waiting.until(
                        "the state of the pair to count both answers",
                        () ->
                                Optional.of(coordinator.tryGet("/api/pair-states/" + pair.id()))
                                        .filter(answer ->
                                                answer.status() == 200
                                                        && answer.body()
                                                                        .required("feedback")
                                                                        .required("given")
                                                                        .asInt()
                                                                == 2));
        story.say(
                "Stage "
                        + state.text("stage")
                        + ", meetings held: "
                        + state.body().required("meetings").required("held").asInt()
                        + ", open goals: "
                        + state.body().required("goals").required("open").asInt()
                        + ", feedback given: 2 of 2");
        List<String> pages =
                List.of(
                        "/api/pair-states/" + pair.id(),
                        "/api/pairings/" + pair.id(),
                        "/api/pairings/" + pair.id() + "/plan",
                        "/api/meetings/" + meeting,
                        "/api/feedback?pairingId=" + pair.id());
        pages.forEach(this::requireNoPrivateWords);
        story.say(pages.size() + " pages about the pair read as coordinator: no private word");
    }

    private void requireNoPrivateWords(String page) {
        String seen = story.coordinator().get(page).body().toString();
        for (String words : Story.PRIVATE_WORDS) {
            if (seen.contains(words)) {
                throw new StoryException("The coordinator can read \"" + words + "\" at " + page);
            }
        }
    }
}
