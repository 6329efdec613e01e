package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.testkit.log.TestLog;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

/// Drafts are published singly, each with a word to either side.
@WholeService
class PublicationInPartsIT {

    private final Api api;
    private final Scenes scenes;
    private final TestLog log;

    @Autowired
    PublicationInPartsIT(Api api, TestLog log) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.log = log;
    }

    @Test
    void someArePublishedAndTheRunStaysOpenForTheOthers() {
        var cohort = scenes.cohortOf(ownPeople(Scenes.sample()));
        var run = scenes.run(cohort, "best-fit");
        var path = "/api/pairing-runs/" + run.text("/id");
        var drafts = run.body().at("/drafts").valueStream().toList();

        assertThat(publish(path, drafts.get(0), drafts.get(3)).status()).isEqualTo(202);
        var part = scenes.awaitRun(path, "completed");
        assertThat(part.body().at("/counts/published").asInt()).isEqualTo(2);
        assertThat(part.body().at("/counts/drafts").asInt()).isEqualTo(drafts.size() - 2);
        assertThat(part.text("/drafts/0/status")).isEqualTo("published");
        assertThat(part.text("/drafts/1/status")).isEqualTo("draft");

        var all = scenes.publish(part);
        assertThat(all.body().at("/publishedCount").asInt()).isEqualTo(drafts.size());
        eachReadsTheOwnWordsOnly(drafts.getFirst());
    }

    private Answer publish(String path, JsonNode... drafts) {
        var body =
                """
                {"drafts": ["%s", "%s"],
                 "messages": {"mentor": "canary-4712 to the mentor",
                              "mentee": "canary-4713 to the mentee"}}
                """
                        .formatted(drafts[0].at("/id").asString(), drafts[1].at("/id").asString());
        return api.coordinator().change(path, "/publication", body);
    }

    private void eachReadsTheOwnWordsOnly(JsonNode draft) {
        var pairing = "/api/pairings/" + draft.at("/id").asString();
        var mentor = api.participant(email(draft, "/mentor/name"));
        var mentee = api.participant(email(draft, "/mentee/name"));

        assertThat(mentor.get(pairing).body().toString())
                .contains("canary-4712")
                .doesNotContain("canary-4713");
        assertThat(mentee.get(pairing).body().toString())
                .contains("canary-4713")
                .doesNotContain("canary-4712");
        assertThat(api.coordinator().get(pairing).body().toString())
                .contains("canary-4712", "canary-4713");
        assertThat(log.texts(TopicCatalog.PAIRING)).noneMatch(it -> it.contains("canary-471"));
    }

    /// Nobody has signed in with these addresses, so everybody has the name of the file.
    private static String ownPeople(String text) {
        return text.replace("@example.org", "@parts.example.org");
    }

    private static String email(JsonNode draft, String name) {
        return ownPeople(Scenes.emailOf(draft.at(name).asString()));
    }
}
