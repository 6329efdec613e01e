package org.mentoring.pairing.api;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentoring.pairing.run.domain.matching.optimum.Assigner;
import org.mentoring.pairing.run.work.OrToolsAssigner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;

/// A computation takes several times as long as a claim lasts, which is a second here.
@WholeService
@Import(LongRunIT.LongComputation.class)
class LongRunIT {

    private static final CountDownLatch BEGUN = new CountDownLatch(1);
    private static final CountDownLatch MAY_END = new CountDownLatch(1);
    private static final Duration THREE_LEASES = Duration.ofSeconds(3);

    private final Api api;
    private final Scenes scenes;
    private final MongoDatabase database;

    @Autowired
    LongRunIT(Api api, MongoDatabase database) {
        this.api = api;
        this.scenes = new Scenes(api);
        this.database = database;
    }

    @AfterEach
    void letItEnd() {
        MAY_END.countDown();
    }

    @Test
    void nobodyElseBeginsWhatIsStillBeingComputed() throws InterruptedException {
        var cohort = scenes.cohortOf(Scenes.sample());
        var asked = api.coordinator().post(cohort + "/pairing-runs", "{\"aim\": \"best-fit\"}");
        var run = asked.text("/id");
        BEGUN.await();

        await().during(THREE_LEASES)
                .atMost(THREE_LEASES.multipliedBy(4))
                .until(() -> claimedUntil(run).isAfter(Instant.now()));
        MAY_END.countDown();

        var computed = scenes.awaitRun("/api/pairing-runs/" + run, "completed");
        assertThat(computed.body().at("/draftCount").asInt()).isPositive();
        await().until(() -> claim(run) == null);
    }

    private Instant claimedUntil(String run) {
        return Objects.requireNonNull(claim(run)).getDate("until").toInstant();
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
