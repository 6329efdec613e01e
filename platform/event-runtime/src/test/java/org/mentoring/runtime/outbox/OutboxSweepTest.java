package org.mentoring.runtime.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.runtime.aggregate.AggregateWrite;
import org.mentoring.runtime.memory.InMemoryDocuments;
import org.mentoring.runtime.memory.InMemoryEventLog;
import org.mentoring.testkit.clock.MutableClock;
import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

final class OutboxSweepTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final int BATCH = 400;
    private static final DataSize BUDGET = DataSize.ofKilobytes(100);
    private static final int SMALL = 10;
    private static final int LARGE = 1_000;
    private static final RawBsonDocument STATE =
            new RawBsonDocument(new Document(), new DocumentCodec());
    private static final OutboxListener UNHEARD = new OutboxListener() {};

    private final MutableClock clock = MutableClock.at(NOW);
    private final InMemoryDocuments documents = new InMemoryDocuments("tallies", 100);
    private final InMemoryEventLog log = new InMemoryEventLog();
    private final OutboxStores stores = new OutboxStores();

    @Test
    void claimsSmallOutboxesInEverLargerBatches() {
        insert(900, SMALL);
        OutboxSweep sweep = sweep(BATCH, 4_000);

        assertThat(publishedBySweeps(sweep, 4)).containsExactly(128, 384, 784, 900);
    }

    @Test
    void claimsLargeOutboxesInSmallerBatches() {
        insert(300, LARGE);
        OutboxSweep sweep = sweep(BATCH, 4_000);

        assertThat(publishedBySweeps(sweep, 3)).containsExactly(128, 192, 256);
    }

    @Test
    void claimsNoMoreThanMayStart() {
        insert(10, SMALL);
        OutboxSweep sweep = sweep(BATCH, 4);

        assertThat(publishedBySweeps(sweep, 3)).containsExactly(4, 8, 10);
    }

    private List<Integer> publishedBySweeps(OutboxSweep sweep, int sweeps) {
        return IntStream.range(0, sweeps)
                .mapToObj(each -> {
                    sweep.sweep().join();
                    return log.records().size();
                })
                .toList();
    }

    private OutboxSweep sweep(int batch, int aggregates) {
        stores.add(documents);
        OutboxPublisher publisher =
                new OutboxPublisher(
                        log,
                        new DrainQueue(stores, clock, BATCH),
                        new Blocking(stores, Runnable::run, clock, UNHEARD),
                        UNHEARD,
                        aggregates);
        OutboxSettings.Sweep settings =
                new OutboxSettings.Sweep(
                        Duration.ofSeconds(1), batch, BUDGET, Duration.ofSeconds(15));
        return new OutboxSweep(stores, publisher, clock, settings);
    }

    private void insert(int count, int bytes) {
        for (int i = 0; i < count; i++) {
            PendingEvent event =
                    new PendingEvent(
                            1,
                            PendingEvent.idOf("a" + i, 1),
                            "org.mentoring.notification.sent.v1",
                            TopicCatalog.NOTIFICATION.name(),
                            NOW,
                            null,
                            new EventData(new byte[bytes]));
            documents.insert(new AggregateWrite("a" + i, 0, STATE, List.of(event), NOW), "f");
        }
    }
}
