package org.mentoring.pairing.run.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentoring.pairing.domain.PairingRunId;
import org.mentoring.testkit.clock.MutableClock;
import org.mentoring.testkit.servers.FreshServers;
import org.mentoring.testkit.servers.TestServers;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

class MongoRunClaimsIT {

    private static final PairingRunId RUN = new PairingRunId("run00000000000000001");
    private static final Duration LEASE = Duration.ofSeconds(60);

    private final FreshServers servers = TestServers.freshDatabase(MongoRunClaimsIT.class);
    private final MongoClient client = servers.mongoClient();
    private final MongoCollection<Document> collection =
            client.getDatabase(servers.database()).getCollection("claims");
    private final MutableClock clock = MutableClock.at("2026-03-02T12:00:00Z");
    private final MongoRunClaims one = claims("one");
    private final MongoRunClaims other = claims("other");

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aRunIsClaimedByOneWorkerAtATime() {
        assertThat(one.claim(RUN)).hasValue(1);
        assertThat(other.claim(RUN)).isEmpty();
        assertThat(one.claim(RUN)).isEmpty();
    }

    @Test
    void aClaimThatRunsOutIsTakenOver() {
        one.claim(RUN);
        clock.advance(LEASE);

        assertThat(other.claim(RUN)).hasValue(2);
        assertThat(one.renew(RUN)).isFalse();
    }

    @Test
    void aRenewedClaimLastsLonger() {
        one.claim(RUN);
        clock.advance(LEASE.minusSeconds(1));

        assertThat(one.renew(RUN)).isTrue();
        clock.advance(LEASE.minusSeconds(1));
        assertThat(other.claim(RUN)).isEmpty();
    }

    @Test
    void whatWentWellIsForgotten() {
        one.claim(RUN);
        one.release(RUN);

        assertThat(other.claim(RUN)).hasValue(1);
    }

    @Test
    void whatWentWrongWaits() {
        one.claim(RUN);
        one.postpone(RUN, Duration.ofSeconds(5));

        assertThat(other.claim(RUN)).isEmpty();
        clock.advance(Duration.ofSeconds(5));
        assertThat(other.claim(RUN)).hasValue(2);
    }

    @Test
    void ofManyAtOnceOneGetsIt() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries =
                    IntStream.range(0, 20)
                            .mapToObj(i -> threads.submit(() -> claims("w" + i).claim(RUN)))
                            .toList();
            for (Future<?> attempt : tries) {
                attempt.get();
            }
            assertThat(tries.stream().map(Future::resultNow).filter(it -> it.isPresent()))
                    .hasSize(1);
        }
    }

    private MongoRunClaims claims(String worker) {
        return new MongoRunClaims(collection, worker, LEASE, clock);
    }
}
