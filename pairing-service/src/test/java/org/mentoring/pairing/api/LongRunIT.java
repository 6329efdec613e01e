package org.mentoring.pairing.api;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentoring.pairing.api.Api.Answer;
import org.mentoring.pairing.api.HeldComputation.HeldAssigner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/// A computation takes several times as long as a claim lasts, which is a second here.
@WholeService
@Import(HeldComputation.class)
class LongRunIT {

    private static final Duration THREE_LEASES = Duration.ofSeconds(3);

    private final Api api;
    private final Scenes scenes;
    private final MongoDatabase database;
    private final HeldAssigner computation;

    @Autowired
    LongRunIT(Api api, MongoDatabase database, HeldAssigner computation) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.database = database;
        this.computation = computation;
    }

    @AfterEach
    void letItEnd() {
        computation.letEnd();
    }

    @Test
    void nobodyElseBeginsWhatIsStillBeingComputed() throws InterruptedException {
        computation.hold();
        var cohort = scenes.cohortOf(Scenes.sample());
        var asked = api.coordinator().post(cohort + "/pairing-runs", "{\"aim\": \"best-fit\"}");
        var run = asked.text("/id");
        computation.awaitBegun();

        await().during(THREE_LEASES)
                .atMost(THREE_LEASES.multipliedBy(4))
                .until(() -> claimedUntil(run).isAfter(Instant.now()));
        var progress = api.coordinator().get("/api/pairing-runs/" + run);
        assertThat(progress.text("/progress/step")).isEqualTo("flow");
        assertThat(progress.body().at("/progress/pairs").asInt()).isPositive();
        computation.letEnd();

        var computed = scenes.awaitRun("/api/pairing-runs/" + run, "completed");
        assertThat(computed.body().at("/progress").isMissingNode()).isTrue();
        assertThat(computed.body().at("/draftCount").asInt()).isPositive();
        await().until(() -> claim(run) == null);
    }

    @Test
    void aCancelledRunIsNotComputedToTheEnd() throws InterruptedException {
        computation.hold();
        var cohort = scenes.cohortOf(Scenes.sample());
        var asked = api.coordinator().post(cohort + "/pairing-runs", "{\"aim\": \"best-fit\"}");
        var run = "/api/pairing-runs/" + asked.text("/id");
        computation.awaitBegun();

        var cancelled = post(run + "/cancellation", asked.etag());
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.text("/status")).isEqualTo("cancelled");
        computation.letEnd();

        await().until(() -> claim(asked.text("/id")) == null);
        assertThat(api.coordinator().get(run)).isEqualTo(cancelled);
        assertThat(cancelled.body().at("/draftCount").asInt()).isZero();
        assertThat(post(run + "/publication", cancelled.etag()).text("/reason"))
                .isEqualTo("run-cancelled");
        assertThat(post(run + "/cancellation", cancelled.etag()).status()).isEqualTo(200);
        assertThat(scenes.run(cohort, "best-fit").body().at("/draftCount").asInt()).isPositive();
    }

    private Answer post(String path, String tag) {
        return api.coordinator().post(path, "", "If-Match", tag);
    }

    private Instant claimedUntil(String run) {
        return Objects.requireNonNull(claim(run)).getDate("until").toInstant();
    }

    private @Nullable Document claim(String run) {
        return database.getCollection("pairingRunClaims").find(eq("_id", run)).first();
    }
}
