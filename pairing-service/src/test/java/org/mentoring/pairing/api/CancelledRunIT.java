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
import org.mentoring.pairing.run.domain.matching.optimum.Assigner;
import org.mentoring.pairing.run.work.OrToolsAssigner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import java.util.concurrent.CountDownLatch;

/// A run is cancelled while it is being computed.
@WholeService
@Import(CancelledRunIT.LongComputation.class)
class CancelledRunIT {

    private static final CountDownLatch BEGUN = new CountDownLatch(1);
    private static final CountDownLatch MAY_END = new CountDownLatch(1);

    private final Api api;
    private final Scenes scenes;
    private final MongoDatabase database;

    @Autowired
    CancelledRunIT(Api api, MongoDatabase database) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.database = database;
    }

    @AfterEach
    void letItEnd() {
        MAY_END.countDown();
    }

    @Test
    void isNotComputedToTheEnd() throws InterruptedException {
        var cohort = scenes.cohortOf(Scenes.sample());
        var asked = api.coordinator().post(cohort + "/pairing-runs", "{\"aim\": \"best-fit\"}");
        var run = "/api/pairing-runs/" + asked.text("/id");
        BEGUN.await();

        var cancelled = post(run + "/cancellation", asked.etag());
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.text("/status")).isEqualTo("cancelled");
        MAY_END.countDown();

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

    private @Nullable Document claim(String run) {
        return database.getCollection("pairingRunClaims").find(eq("_id", run)).first();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class LongComputation {

        @Bean
        @Primary
        Assigner longAssigner() {
            return assignment -> {
                BEGUN.countDown();
                try {
                    MAY_END.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return new OrToolsAssigner().assign(assignment);
            };
        }
    }
}
