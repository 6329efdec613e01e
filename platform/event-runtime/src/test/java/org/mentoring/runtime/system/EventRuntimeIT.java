package org.mentoring.runtime.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.projection.MongoProjectionStore;
import org.mentoring.runtime.simulation.Tally;
import org.mentoring.testkit.servers.FreshServers;
import org.mentoring.testkit.servers.TestServers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.cloud.stream.binder.kafka.KafkaBinderMetrics;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.time.Duration;

@SpringBootTest(
        classes = TallyService.class,
        properties = {
            "spring.cloud.stream.bindings.tallyEvents-in-0.destination=mentoring.notification.events.v1",
            "spring.cloud.stream.bindings.tallyEvents-in-0.group=notification-service"
        })
final class EventRuntimeIT {

    private static final FreshServers SERVERS = TestServers.fresh(EventRuntimeIT.class);

    @Autowired private MongoAggregateStore<Tally> tallies;
    @Autowired private MongoProjectionStore seen;
    @Autowired private MeterRegistry meters;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        SERVERS.properties().forEach((name, value) -> registry.add(name, () -> value));
    }

    @Test
    void takesAChangeToItsEffectAndEmptiesTheOutbox() {
        tallies.create("tally", "once", Tally.first("tally"));
        tallies.change("tally", null, tally -> tally.more(2));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(seen.find("tally")).contains(new Document("cause", "cause:3")));
        await().untilAsserted(() ->
                assertThat(outbox("tally").getList("pending", Document.class)).isEmpty());
        assertThat(outbox("tally")).doesNotContainKeys("dueAt", "claim");
    }

    /// It would ask the broker where topics end, with a consumer for each binding.
    @Test
    void leavesMeasuringLagToTheClient() {
        assertThat(meters.find(KafkaBinderMetrics.OFFSET_LAG_METRIC_NAME).meters()).isEmpty();
        assertThat(meters.getMeters()).isNotEmpty();
    }

    private Document outbox(String id) {
        Document document = tallies.collection().find(new Document("_id", id)).first();
        return requireNonNull(document).get("outbox", Document.class);
    }
}
