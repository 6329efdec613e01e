package org.mentoring.runtime.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;

import org.junit.jupiter.api.Test;
import org.mentoring.runtime.check.EventSource;
import org.mentoring.runtime.check.LogChecker;
import org.mentoring.runtime.check.LogEntry;
import org.mentoring.runtime.check.LogReport;
import org.mentoring.runtime.memory.InMemoryEventLog;
import org.mentoring.runtime.outbox.Blocking;
import org.mentoring.runtime.outbox.DrainQueue;
import org.mentoring.runtime.outbox.OutboxListener;
import org.mentoring.runtime.outbox.OutboxPublisher;
import org.mentoring.runtime.outbox.OutboxSettings;
import org.mentoring.runtime.outbox.OutboxStores;
import org.mentoring.runtime.outbox.TraceContext;
import org.mentoring.runtime.simulation.Tally;
import org.mentoring.testkit.servers.FreshServers;
import org.mentoring.testkit.servers.TestServers;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Fifty writers on one aggregate, spread over two instances.
final class ContendedAggregateIT {

    private static final int WRITERS = 50;
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final OutboxListener SILENT = new OutboxListener() {};

    private static final FreshServers SERVERS =
            TestServers.freshDatabase(ContendedAggregateIT.class);

    private final InMemoryEventLog log = new InMemoryEventLog();

    private record Outcome(boolean written, Duration took) {}

    @Test
    void numbersEveryWriteOnceAndAnswersInTime() throws Exception {
        try (MongoClient client = SERVERS.mongoClient()) {
            MongoDatabase database = client.getDatabase(SERVERS.database());
            Instance one = new Instance(database, log);
            Instance other = new Instance(database, log);
            one.tallies().create("hot", "f", Tally.first("hot"));

            List<Outcome> outcomes = write(List.of(one, other));

            long written = outcomes.stream().filter(Outcome::written).count();
            System.out.printf(
                    "Contention: %d writers, %d written, longest %d ms%n",
                    WRITERS,
                    written,
                    outcomes.stream().mapToLong(each -> each.took().toMillis()).max().orElse(0));
            assertThat(outcomes).allSatisfy(each -> assertThat(each.took()).isLessThan(LONGEST));
            assertThat(one.tallies().find("hot").orElseThrow().state().count())
                    .isEqualTo(1 + written);
            assertThat(report(1 + written).violations()).isEmpty();
            await().untilAsserted(() -> {
                one.drains().flush();
                other.drains().flush();
                assertThat(one.pending()).isZero();
            });
        }
    }

    private static List<Outcome> write(List<Instance> instances) throws Exception {
        List<Future<Outcome>> writers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WRITERS; i++) {
                Instance instance = instances.get(i % instances.size());
                writers.add(threads.submit(() -> outcome(instance)));
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> writer : writers) {
            outcomes.add(writer.get());
        }
        return outcomes;
    }

    private static Outcome outcome(Instance instance) {
        long start = System.nanoTime();
        boolean written;
        try {
            written = instance.tallies().change("hot", null, tally -> tally.more(1)).version() > 1;
        } catch (ContentionException | OutboxFullException tryLater) {
            written = false;
        }
        return new Outcome(written, Duration.ofNanos(System.nanoTime() - start));
    }

    private LogReport report(long committed) {
        LogChecker checker = new LogChecker();
        log.records().forEach(record -> checker.read(LogEntry.of(record)));
        return checker.report(
                Map.of(new EventSource("mentoring.notification.events.v1", "hot"), committed));
    }

    /// What one process has.
    private record Instance(
            MongoAggregateStore<Tally> tallies, OutboxStores stores, DrainQueue drains) {

        Instance(MongoDatabase database, InMemoryEventLog log) {
            OutboxStores stores = new OutboxStores();
            DrainQueue drains = new DrainQueue(stores, InstantSource.system(), 100);
            OutboxPublisher publisher =
                    new OutboxPublisher(
                            log,
                            drains,
                            new Blocking(stores, Runnable::run, InstantSource.system(), SILENT),
                            SILENT,
                            100);
            Saving saving =
                    new Saving(
                            OutboxSettings.defaults(),
                            TraceContext.NONE,
                            (key, outbox) -> {
                                var _ = publisher.publish(key, outbox);
                            },
                            InstantSource.system());
            this(
                    new AggregateStores(database, saving, stores)
                            .aggregates("tallies", Tally.CODEC),
                    stores,
                    drains);
        }

        long pending() {
            return stores.all().iterator().next().backlog().events();
        }
    }
}
