package org.mentoring.runtime.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.runtime.log.EventLog;
import org.mentoring.runtime.log.LogRecord;
import org.mentoring.runtime.log.UnsendableException;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;

final class OutboxPublisherTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z"));
    private static final AggregateKey A = new AggregateKey("tallies", "a");
    private static final AggregateKey B = new AggregateKey("tallies", "b");
    private static final int AGGREGATES = 2;

    private final ManualLog log = new ManualLog();
    private final Heard heard = new Heard();
    private final OutboxStores stores = new OutboxStores();
    private final DrainQueue drains = new DrainQueue(stores, CLOCK, 10);
    private final OutboxPublisher publisher =
            new OutboxPublisher(
                    log,
                    drains,
                    new Blocking(stores, Runnable::run, CLOCK, heard),
                    heard,
                    AGGREGATES);

    @Test
    void sendsTheNextEventWhenTheOneBeforeIsAcknowledged() {
        CompletableFuture<Boolean> landed = publisher.publish(A, outbox("a", 1, 2));

        assertThat(log.ids()).containsExactly("a:1");
        log.acknowledge(0);
        assertThat(log.ids()).containsExactly("a:1", "a:2");
        assertThat(landed).isNotDone();
        log.acknowledge(1);
        assertThat(landed).isCompletedWithValue(true);
        assertThat(publisher.inFlight()).isZero();
        assertThat(drains.acknowledged(A)).isEqualTo(2);
    }

    @Test
    void sendsAggregatesBesideEachOther() {
        var _ = publisher.publish(A, outbox("a", 1));
        var _ = publisher.publish(B, outbox("b", 1));

        assertThat(log.ids()).containsExactly("a:1", "b:1");
    }

    @Test
    void addsOnlyNewerEventsToAFlight() {
        var _ = publisher.publish(A, outbox("a", 1));
        var _ = publisher.publish(A, outbox("a", 1, 2));
        var _ = publisher.publish(A, outbox("a", 1, 2, 3));
        log.acknowledge(0);
        log.acknowledge(1);
        log.acknowledge(2);

        assertThat(log.ids()).containsExactly("a:1", "a:2", "a:3");
    }

    @Test
    void doesNotRepeatWhatIsAcknowledgedAndNotDrainedYet() {
        var _ = publisher.publish(A, outbox("a", 1));
        log.acknowledge(0);
        var _ = publisher.publish(A, outbox("a", 1, 2));

        assertThat(log.ids()).containsExactly("a:1", "a:2");
    }

    @Test
    void stopsAtTheFirstFailureAndLeavesTheRest() {
        CompletableFuture<Boolean> landed = publisher.publish(A, outbox("a", 1, 2, 3));
        log.acknowledge(0);
        log.fail(1, new IllegalStateException("away"));

        assertThat(log.ids()).containsExactly("a:1", "a:2");
        assertThat(landed).isCompletedWithValue(false);
        assertThat(drains.acknowledged(A)).isEqualTo(1);
        assertThat(heard.failed).containsExactly("a:2");
    }

    @Test
    void startsAnewAfterAFailure() {
        var _ = publisher.publish(A, outbox("a", 1));
        log.fail(0, new IllegalStateException("away"));
        var _ = publisher.publish(A, outbox("a", 1, 2));

        assertThat(log.ids()).containsExactly("a:1", "a:1");
    }

    @Test
    void leavesToTheSweepWhatIsTooMuch() {
        var _ = publisher.publish(A, outbox("a", 1));
        var _ = publisher.publish(B, outbox("b", 1));

        assertThat(publisher.publish(new AggregateKey("tallies", "c"), outbox("c", 1)))
                .isCompletedWithValue(false);
        assertThat(log.ids()).containsExactly("a:1", "b:1");
        assertThat(heard.left).containsExactly("c");
    }

    @Test
    void letsMoreEventsJoinAFlightEvenWhenNoMoreMayStart() {
        var _ = publisher.publish(A, outbox("a", 1));
        var _ = publisher.publish(B, outbox("b", 1));
        var _ = publisher.publish(A, outbox("a", 1, 2));
        log.acknowledge(0);

        assertThat(log.ids()).containsExactly("a:1", "b:1", "a:2");
    }

    @Test
    void sendsNothingOfABlockedAggregate() {
        Outbox blocked =
                new Outbox(1, List.of(event("a", 1)), new Blocked(1, "no", CLOCK.instant()));

        assertThat(publisher.publish(A, blocked)).isCompletedWithValue(false);
        assertThat(log.ids()).isEmpty();
    }

    @Test
    void endsTheFlightOfWhatCanNeverBeSent() {
        CompletableFuture<Boolean> landed = publisher.publish(A, outbox("a", 1, 2));
        log.fail(0, new UnsendableException("too large", new IllegalStateException()));

        assertThat(landed).isCompletedWithValue(false);
        assertThat(log.ids()).containsExactly("a:1");
        assertThat(heard.failed).isEmpty();
    }

    /// As an older instance meets it while a newer version is rolled out.
    @Test
    void endsTheFlightOfAnEventWhoseTopicIsUnknownHere() {
        PendingEvent unknown =
                new PendingEvent(
                        1,
                        "a:1",
                        "org.mentoring.invented.made.v1",
                        "mentoring.invented.events.v1",
                        CLOCK.instant(),
                        null,
                        new EventData(new byte[0]));

        assertThat(publisher.publish(A, Outbox.of(List.of(unknown)))).isCompletedWithValue(false);
        assertThat(publisher.inFlight()).isZero();
        assertThat(heard.failed).containsExactly("a:1");
    }

    private static Outbox outbox(String id, long... sequences) {
        List<PendingEvent> pending =
                LongStream.of(sequences).mapToObj(seq -> event(id, seq)).toList();
        return Outbox.of(pending);
    }

    private static PendingEvent event(String id, long seq) {
        return new PendingEvent(
                seq,
                PendingEvent.idOf(id, seq),
                "org.mentoring.notification.sent.v1",
                "mentoring.notification.events.v1",
                CLOCK.instant(),
                null,
                new EventData(new byte[0]));
    }

    /// Answers when the test says so.
    private static final class ManualLog implements EventLog {

        private final List<LogRecord> records = new ArrayList<>();
        private final List<CompletableFuture<Void>> answers = new ArrayList<>();

        @Override
        public CompletableFuture<Void> append(LogRecord record) {
            records.add(record);
            answers.add(new CompletableFuture<>());
            return answers.getLast();
        }

        List<String> ids() {
            return records.stream()
                    .flatMap(record -> record.headers().stream())
                    .filter(header -> header.name().equals("ce_id"))
                    .map(header -> header.text())
                    .toList();
        }

        void acknowledge(int index) {
            answers.get(index).complete(null);
        }

        void fail(int index, RuntimeException failure) {
            answers.get(index).completeExceptionally(failure);
        }
    }

    private static final class Heard implements OutboxListener {

        private final List<String> failed = new ArrayList<>();
        private final List<String> left = new ArrayList<>();

        @Override
        public void failed(AggregateKey key, PendingEvent event, Throwable cause) {
            failed.add(event.id());
        }

        @Override
        public void leftToSweep(AggregateKey key) {
            left.add(key.id());
        }
    }
}
