package org.mentoring.runtime.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.aggregate.Saving;
import org.mentoring.runtime.check.EventSource;
import org.mentoring.runtime.check.LogChecker;
import org.mentoring.runtime.check.LogEntry;
import org.mentoring.runtime.check.LogReport;
import org.mentoring.runtime.log.EventLog;
import org.mentoring.runtime.log.KafkaEventLog;
import org.mentoring.runtime.log.KafkaRecords;
import org.mentoring.runtime.simulation.Failpoint;
import org.mentoring.runtime.simulation.Tally;
import org.mentoring.testkit.clock.MutableClock;
import org.mentoring.testkit.log.TestLog;
import org.mentoring.testkit.servers.FreshServers;
import org.mentoring.testkit.servers.TestServers;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// The steps of one event's way on a real store and a real broker: the instance that saved goes no
/// further than the step, as if it had been killed there, and another one takes over.
final class FailpointIT {

    private static final Duration ACKNOWLEDGEMENT = Duration.ofSeconds(20);
    private static final OutboxListener SILENT = new OutboxListener() {};
    private static final FreshServers SERVERS = TestServers.fresh(FailpointIT.class);
    private static final String TOPIC = TopicCatalog.NOTIFICATION.name();

    private static MongoClient mongo;
    private static KafkaEventLog kafka;
    private static TestLog reader;

    private final MutableClock clock = MutableClock.at(Instant.parse("2026-03-09T09:00:00Z"));

    @BeforeAll
    static void connect() {
        mongo = SERVERS.mongoClient();
        kafka = new KafkaEventLog(FailpointIT::producer, ACKNOWLEDGEMENT);
        reader = new TestLog(SERVERS.bootstrapServers());
    }

    @AfterAll
    static void disconnect() {
        kafka.close();
        reader.close();
        mongo.close();
    }

    private static KafkaProducer<String, byte[]> producer() {
        Map<String, Object> settings =
                new HashMap<>(KafkaRecords.producerSettings(ACKNOWLEDGEMENT));
        settings.put("bootstrap.servers", SERVERS.bootstrapServers());
        return new KafkaProducer<>(settings);
    }

    @ParameterizedTest
    @EnumSource
    void anotherInstanceFinishesWhatOneHasBegun(Failpoint step) {
        String id = step.name().toLowerCase(Locale.ROOT);
        MongoDatabase database = mongo.getDatabase(SERVERS.database() + id);
        die(step, id, new Instance(database, log(step), step != Failpoint.AFTER_SAVE));

        clock.advance(OutboxSettings.defaults().publish().grace().plusSeconds(1));
        Instance heir = new Instance(database, kafka, true);
        assertThat(heir.sweep.sweep()).succeedsWithin(ACKNOWLEDGEMENT);
        heir.drains.flush();

        LogReport report = report(id);
        assertThat(report.violations()).isEmpty();
        assertThat(report.events()).isEqualTo(1);
        assertThat(report.duplicates()).isEqualTo(step.duplicates());
        assertThat(heir.store().backlog().events()).isZero();
    }

    private static void die(Failpoint step, String id, Instance dying) {
        dying.tallies.create(id, "once", Tally.first(id));
        switch (step) {
            case AFTER_SAVE, AFTER_SEND_BEFORE_ARRIVAL ->
                    assertThat(dying.store().backlog().events()).isOne();
            case AFTER_ARRIVAL_BEFORE_ACKNOWLEDGEMENT -> awaitArrival(id);
            case AFTER_ACKNOWLEDGEMENT_BEFORE_DRAIN -> dying.awaitLanding();
            case AFTER_DRAIN -> {
                dying.awaitLanding();
                dying.drains.flush();
            }
        }
    }

    /// The way to the log, as far as the step allows.
    private static EventLog log(Failpoint step) {
        return switch (step) {
            case AFTER_SAVE, AFTER_SEND_BEFORE_ARRIVAL -> _ -> new CompletableFuture<>();
            case AFTER_ARRIVAL_BEFORE_ACKNOWLEDGEMENT ->
                    record -> {
                        var _ = kafka.append(record);
                        return new CompletableFuture<>();
                    };
            case AFTER_ACKNOWLEDGEMENT_BEFORE_DRAIN, AFTER_DRAIN -> kafka;
        };
    }

    private static void awaitArrival(String id) {
        await().atMost(ACKNOWLEDGEMENT).until(() -> !entries(id).isEmpty());
    }

    private static LogReport report(String id) {
        LogChecker checker = new LogChecker();
        entries(id).forEach(checker::read);
        return checker.report(Map.of(new EventSource(TOPIC, id), 1L));
    }

    private static List<LogEntry> entries(String id) {
        return reader.read(TOPIC).stream()
                .filter(row -> row.key().equals(id))
                .map(LogEntry::of)
                .toList();
    }

    /// What one process has.
    private final class Instance {

        private final OutboxStores stores = new OutboxStores();
        private final DrainQueue drains = new DrainQueue(stores, clock, 100);
        private final OutboxPublisher publisher;
        private final OutboxSweep sweep;
        private final MongoAggregateStore<Tally> tallies;

        /// @param publishes whether it lives long enough to publish what it saves
        Instance(MongoDatabase database, EventLog log, boolean publishes) {
            OutboxSettings settings = OutboxSettings.defaults();
            Blocking blocking = new Blocking(stores, Runnable::run, clock, SILENT);
            publisher = new OutboxPublisher(log, drains, blocking, SILENT, 100);
            sweep = new OutboxSweep(stores, publisher, clock, settings.sweep());
            PublishRequests requests =
                    (key, outbox) -> {
                        if (publishes) {
                            var _ = publisher.publish(key, outbox);
                        }
                    };
            Saving saving = new Saving(settings, TraceContext.NONE, requests, clock);
            tallies =
                    new AggregateStores(database, saving, stores)
                            .aggregates("tallies", Tally.CODEC);
        }

        OutboxStore store() {
            return stores.all().iterator().next();
        }

        void awaitLanding() {
            assertThat(publisher.landed()).succeedsWithin(ACKNOWLEDGEMENT);
        }
    }
}
