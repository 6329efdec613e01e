package org.mentoring.pairing.api;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.pairing.domain.CohortId;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.pairing.pairing.PairingProposals;
import org.mentoring.pairing.pairing.PairingProposals.Fit;
import org.mentoring.pairing.pairing.PairingProposals.Partner;
import org.mentoring.pairing.pairing.PairingProposals.Proposal;
import org.mentoring.pairing.run.KeptDraft;
import org.mentoring.pairing.run.MongoResults;
import org.mentoring.testkit.log.TestLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// A worker is gone in the middle of its work, and another finishes it.
@WholeService
class InterruptedRunIT {

    private static final int HALF = 10;

    private final Api api;
    private final Scenes scenes;
    private final MongoDatabase database;
    private final MongoResults results;
    private final PairingProposals proposals;
    private final SmartLifecycle worker;
    private final TestLog log;

    @Autowired
    InterruptedRunIT(
            Api api,
            MongoDatabase database,
            MongoResults results,
            PairingProposals proposals,
            @Qualifier("runWorker") SmartLifecycle worker,
            TestLog log) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.database = database;
        this.results = results;
        this.proposals = proposals;
        this.worker = worker;
        this.log = log;
    }

    @AfterEach
    void letTheWorkerWork() {
        if (!worker.isRunning()) {
            worker.start();
        }
    }

    @Test
    void aComputationIsDoneAgain() {
        var cohort = scenes.cohortOf(Scenes.sample());
        worker.stop();
        var asked = api.coordinator().post(cohort + "/pairing-runs", "{\"aim\": \"best-fit\"}");
        claimedByACrashedWorker(asked.text("/id"));
        worker.start();

        var run = scenes.awaitRun("/api/pairing-runs/" + asked.text("/id"), "completed");
        assertThat(run.body().at("/draftCount").asInt()).isPositive();
        assertThat(run.body().at("/drafts")).hasSize(run.body().at("/draftCount").asInt());
    }

    @Test
    void aPublicationGoesOnAndPublishesNothingTwice() {
        var cohort = scenes.cohortOf(Scenes.sample());
        var run = scenes.run(cohort, "fewest-left-out");
        var path = "/api/pairing-runs/" + run.text("/id");
        worker.stop();
        api.coordinator().change(path, "/publication", "");
        publishHalfAndCrash(cohort, run.text("/id"));
        worker.start();

        var published = scenes.awaitRun(path, "published");
        var drafts = run.body().at("/draftCount").asInt();
        assertThat(published.body().at("/publishedCount").asInt()).isEqualTo(drafts);
        assertThat(proposedIn(cohort)).hasSize(drafts);
        assertThat(Set.copyOf(proposedIn(cohort))).hasSize(drafts);
        assertThat(loads(cohort)).isEqualTo(2 * drafts);
    }

    private void claimedByACrashedWorker(String run) {
        database.getCollection("pairingRunClaims")
                .insertOne(
                        new Document("_id", run)
                                .append("by", "crashed")
                                .append("until", Instant.now().plusSeconds(1))
                                .append("attempts", 1));
    }

    /// Of the half that has become pairings only a part is noted as such.
    private void publishHalfAndCrash(String cohort, String run) {
        claimedByACrashedWorker(run);
        var row = database.getCollection("pairingRuns").find(eq("_id", run)).first();
        var attempt =
                Objects.requireNonNull(row)
                        .getEmbedded(List.of("state", "result", "attempt"), String.class);
        var done = results.unpublished(attempt, List.of(), HALF);
        done.forEach(draft -> results.begin(attempt, draft));
        done.forEach(draft -> proposals.propose(proposal(cohort, run, draft)));
        done.stream()
                .limit(HALF / 2)
                .forEach(draft -> results.settle(attempt, draft, KeptDraft.Outcome.PUBLISHED));
    }

    private static Proposal proposal(String cohort, String run, KeptDraft draft) {
        return new Proposal(
                draft.pairing(),
                new CohortId(cohort.substring("/api/cohorts/".length())),
                new PairingRunId(run),
                new Partner(draft.mentor().person(), draft.mentor().enrolment()),
                new Partner(draft.mentee().person(), draft.mentee().enrolment()),
                new Fit(draft.score(), List.of()));
    }

    private List<String> proposedIn(String cohort) {
        var id = cohort.substring("/api/cohorts/".length());
        return log.texts(TopicCatalog.PAIRING).stream()
                .map(it -> Api.JSON.readTree(it).at("/pairing"))
                .filter(it -> it.at("/cohortId").asString().equals(id))
                .map(it -> it.at("/pairingId").asString())
                .toList();
    }

    private int loads(String cohort) {
        return api.coordinator()
                .get(cohort + "/enrolments?limit=200")
                .body()
                .at("/items")
                .valueStream()
                .mapToInt(it -> it.at("/load").asInt())
                .sum();
    }
}
