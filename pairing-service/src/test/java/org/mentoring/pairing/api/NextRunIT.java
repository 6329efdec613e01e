package org.mentoring.pairing.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.Api.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/// A cohort that has pairings already is paired once more.
@WholeService
class NextRunIT {

    /// Both have a second place.
    private static final String TWO_PEOPLE =
            """
            email,name,role,zone,language,seniority,capacity
            mentee.%1$s@example.org,Mentee,mentee,Europe/Berlin,de,junior,2
            mentor.%1$s@example.org,Mentor,mentor,Europe/Berlin,de,lead,2
            """;

    /// Two are alike, and there is one place.
    private static final String WAITING =
            """
            email,name,role,zone,language,seniority,capacity,location
            one.waiting@example.org,One,mentee,Europe/Berlin,de,junior,1,
            two.waiting@example.org,Two,mentee,Europe/Berlin,de,junior,1,
            mentor.waiting@example.org,Mentor,mentor,Europe/Berlin,de,lead,1,
            """;

    /// One more mentee, who works where the new mentor does.
    private static final String LATER =
            """
            email,name,role,zone,language,seniority,capacity,location
            nearer.waiting@example.org,Nearer,mentee,Europe/Berlin,de,junior,1,Berlin
            other.waiting@example.org,Other,mentor,Europe/Berlin,de,lead,1,Berlin
            """;

    private final Api api;
    private final Scenes scenes;

    @Autowired
    NextRunIT(Api api) {
        this.api = api;
        this.scenes = new Scenes(api);
    }

    @Test
    void whoeverDeclinedIsNotProposedAgain() {
        var cohort = scenes.cohortOf(TWO_PEOPLE.formatted("declined"));
        var run = scenes.publish(scenes.run(cohort, "best-fit"));
        var pairing = "/api/pairings/" + Scenes.first(run, "/drafts").at("/pairingId").asString();
        api.participant("mentor.declined@example.org")
                .change(pairing, "/decline", "{\"reason\": \"no\"}");

        explainsThatTheyKnowEachOther(scenes.run(cohort, "best-fit"));
    }

    @Test
    void theSameTwoAreNotPairedTwice() {
        var cohort = scenes.cohortOf(TWO_PEOPLE.formatted("paired"));
        scenes.publish(scenes.run(cohort, "best-fit"));

        explainsThatTheyKnowEachOther(scenes.run(cohort, "fewest-left-out"));
    }

    /// Both runs were computed before either was published.
    @Test
    void theSameTwoAreNotPairedTwiceByTwoRunsSideBySide() {
        var cohort = scenes.cohortOf(TWO_PEOPLE.formatted("aside"));
        var one = scenes.run(cohort, "best-fit");
        var other = scenes.run(cohort, "fewest-left-out");

        assertThat(scenes.publish(one).body().at("/publishedCount").asInt()).isEqualTo(1);
        assertThat(scenes.publish(other).body().at("/publishedCount").asInt()).isZero();
        assertThat(
                        api.participant("mentee.aside@example.org")
                                .get("/api/pairings")
                                .body()
                                .at("/items"))
                .hasSize(1);
    }

    @Test
    void whoeverWasLeftOutComesBeforeWhoFitsALittleBetter() {
        var cohort = scenes.cohortOf(WAITING);
        var first = scenes.publish(scenes.run(cohort, "best-fit"));
        var waiting = first.text("/leftOut/0/person/name");
        api.coordinator().csv(cohort + "/imports", LATER);

        var next = scenes.run(cohort, "best-fit");
        assertThat(next.body().at("/draftCount").asInt()).isEqualTo(1);
        assertThat(next.text("/drafts/0/mentee/name")).isEqualTo(waiting);
        assertThat(next.body().at("/drafts/0/menteeWaited").asInt()).isEqualTo(1);
        assertThat(next.text("/leftOut/0/person/name")).isEqualTo("Nearer");
        assertThat(next.body().at("/leftOut/0/waited").asInt()).isZero();
    }

    @Test
    void whoseDraftWasDroppedHasWaitedAndWhoWasPairedByHandHasNot() {
        var cohort = scenes.cohortOf(WAITING.replace("waiting", "dropped"));
        var run = scenes.run(cohort, "best-fit");
        var draft = Scenes.first(run, "/drafts");
        var drafts = "/api/pairing-runs/" + run.text("/id") + "/drafts";
        api.coordinator()
                .send("DELETE", drafts + "/" + draft.at("/id").asString(), "", "application/json");
        api.coordinator()
                .post(
                        drafts,
                        "{\"mentorId\": \"%s\", \"menteeId\": \"%s\"}"
                                .formatted(
                                        draft.at("/mentor/id").asString(),
                                        Scenes.first(run, "/leftOut").at("/person/id").asString()));
        scenes.publish(api.coordinator().get("/api/pairing-runs/" + run.text("/id")));

        var left = Scenes.first(scenes.run(cohort, "best-fit"), "/leftOut");
        assertThat(left.at("/person/name")).isEqualTo(draft.at("/mentee/name"));
        assertThat(left.at("/waited").asInt()).isEqualTo(1);
    }

    private static void explainsThatTheyKnowEachOther(Answer run) {
        assertThat(run.body().at("/draftCount").asInt()).isZero();
        assertThat(run.body().at("/leftOut")).hasSize(2);
        assertThat(run.text("/leftOut/0/rules/0/rule")).isEqualTo("not-again");
        assertThat(run.text("/leftOut/0/rules/0/words"))
                .isEqualTo("1 mentor: paired with before, or declined.");
    }
}
