package org.mentoring.runtime.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mentoring.contracts.people.PersonDeleted;
import org.mentoring.runtime.aggregate.Creation.Created;
import org.mentoring.runtime.aggregate.Creation.Existing;
import org.mentoring.runtime.memory.InMemoryDocuments;
import org.mentoring.runtime.outbox.Outbox;
import org.mentoring.runtime.outbox.OutboxSettings;
import org.mentoring.runtime.outbox.PendingEvent;
import org.mentoring.runtime.simulation.Tally;
import org.mentoring.testkit.clock.MutableClock;
import org.springframework.util.unit.DataSize;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

final class OutboxAggregateStoreTest {

    private static final int PENDING_LIMIT = 4;
    private static final int ATTEMPTS = 3;

    private final MutableClock clock = MutableClock.at("2026-03-02T09:00:00.123456789Z");
    private final InMemoryDocuments documents = new InMemoryDocuments("tallies", PENDING_LIMIT);
    private final List<Outbox> published = new ArrayList<>();
    private final OutboxAggregateStore<Tally> tallies = store(DataSize.ofKilobytes(64));

    private OutboxAggregateStore<Tally> store(DataSize event) {
        OutboxSettings defaults = OutboxSettings.defaults();
        OutboxSettings.Limits limits =
                new OutboxSettings.Limits(
                        PENDING_LIMIT,
                        DataSize.ofKilobytes(8),
                        event,
                        ATTEMPTS,
                        Duration.ofSeconds(3));
        OutboxSettings settings =
                new OutboxSettings(limits, defaults.publish(), defaults.sweep(), defaults.drain());
        Saving saving =
                new Saving(
                        settings, () -> "00-trace", (key, outbox) -> published.add(outbox), clock);
        return new OutboxAggregateStore<>(documents, Tally.CODEC, saving);
    }

    @Test
    void createsWithTheFirstEvents() {
        assertThat(tallies.create("a", "f", Tally.first("a")))
                .isEqualTo(new Created<>(new Stored<>("a", 1, new Tally("a", 1))));
        assertThat(published).hasSize(1);
    }

    @Test
    void answersASecondCreationWithWhatIsThere() {
        tallies.create("a", "first", Tally.first("a"));

        assertThat(tallies.create("a", "second", Tally.first("a")))
                .isEqualTo(new Existing<>(new Stored<>("a", 1, new Tally("a", 1)), "first"));
        assertThat(published).hasSize(1);
    }

    @Test
    void numbersEventsWithoutAGapAndFixesThem() {
        tallies.create("a", "f", Tally.first("a"));
        tallies.change("a", null, tally -> tally.more(2));

        PendingEvent last = published.getLast().pending().getLast();

        assertThat(last.id()).isEqualTo("a:3");
        assertThat(last.seq()).isEqualTo(3);
        assertThat(last.type()).isEqualTo("org.mentoring.notification.sent.v1");
        assertThat(last.topic()).isEqualTo("mentoring.notification.events.v1");
        assertThat(last.time()).isEqualTo("2026-03-02T09:00:00.123Z");
        assertThat(last.traceparent()).isEqualTo("00-trace");
        assertThat(last.data()).asString().contains("\"causeEventId\":\"cause:3\"");
    }

    @Test
    void writesNothingForAChangeThatChangesNothing() {
        tallies.create("a", "f", Tally.first("a"));

        assertThat(tallies.change("a", null, Change::of).version()).isEqualTo(1);
        assertThat(published).hasSize(1);
    }

    @Test
    void writesAStateThatReportsNothing() {
        tallies.create("a", "f", Tally.first("a"));

        assertThat(tallies.change("a", null, tally -> Change.of(new Tally("a", 9))).version())
                .isEqualTo(2);
        assertThat(published).hasSize(1);
    }

    @Test
    void writesNothingWhenTheDecisionIsARejection() {
        tallies.create("a", "f", Tally.first("a"));

        assertThatThrownBy(() ->
                        tallies.change(
                                "a",
                                null,
                                tally -> {
                                    throw new UnsupportedOperationException("no");
                                }))
                .hasMessage("no");
        assertThat(tallies.find("a").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void rejectsAnUnknownAggregate() {
        assertThatThrownBy(() -> tallies.change("a", null, Change::of))
                .isInstanceOf(NoSuchAggregateException.class);
    }

    @Test
    void rejectsAStaleVersionAndSaysTheCurrentOne() {
        tallies.create("a", "f", Tally.first("a"));
        tallies.change("a", 1L, tally -> tally.more(1));

        assertThatThrownBy(() -> tallies.change("a", 1L, tally -> tally.more(1)))
                .isInstanceOfSatisfying(
                        StaleVersionException.class,
                        stale -> assertThat(stale.currentVersion()).isEqualTo(2));
    }

    @Test
    void decidesAgainWhenAnotherWriterWasFirst() {
        tallies.create("a", "f", Tally.first("a"));
        AtomicInteger decisions = new AtomicInteger();
        OutboxAggregateStore<Tally> other = store(DataSize.ofKilobytes(64));

        Stored<Tally> changed =
                tallies.change(
                        "a",
                        null,
                        tally -> {
                            if (decisions.incrementAndGet() == 1) {
                                other.change("a", null, first -> first.more(1));
                            }
                            return tally.more(1);
                        });

        assertThat(changed).isEqualTo(new Stored<>("a", 3, new Tally("a", 3)));
    }

    @Test
    void givesUpWhenOthersAreFirstEveryTime() {
        tallies.create("a", "f", Tally.first("a"));
        AtomicInteger decisions = new AtomicInteger();
        OutboxAggregateStore<Tally> other = store(DataSize.ofKilobytes(64));

        assertThatThrownBy(() ->
                        tallies.change(
                                "a",
                                null,
                                tally -> {
                                    decisions.incrementAndGet();
                                    other.change(
                                            "a",
                                            null,
                                            each -> Change.of(new Tally("a", -each.count() - 1)));
                                    return tally.more(1);
                                }))
                .isInstanceOf(ContentionException.class);
        assertThat(decisions).hasValue(ATTEMPTS);
    }

    @Test
    void rejectsEventsWhenTheOutboxIsFull() {
        tallies.create("a", "f", Tally.first("a"));
        tallies.change("a", null, tally -> tally.more(3));

        assertThatThrownBy(() -> tallies.change("a", null, tally -> tally.more(1)))
                .isInstanceOf(OutboxFullException.class);
        assertThat(tallies.find("a").orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void rejectsAnEventThatIsTooLarge() {
        OutboxAggregateStore<Tally> small = store(DataSize.ofBytes(10));

        assertThatThrownBy(() -> small.create("a", "f", Tally.first("a")))
                .isInstanceOf(EventTooLargeException.class);
        assertThat(small.find("a")).isEmpty();
    }

    @Test
    void rejectsADocumentThatIsTooLarge() {
        String large = "x".repeat(9000);

        assertThatThrownBy(() -> tallies.create("a", "f", Change.of(new Tally(large, 1))))
                .isInstanceOf(AggregateTooLargeException.class);
    }

    @Test
    void rejectsAnEventOfAnotherAggregate() {
        assertThatThrownBy(() ->
                        tallies.create(
                                "a", "f", Change.of(new Tally("a", 1), new PersonDeleted("b"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void savesATombstoneWithoutData() {
        tallies.create("a", "f", Change.of(new Tally("a", 1), new PersonDeleted("a")));

        assertThat(published.getFirst().pending().getFirst().data()).isNull();
    }
}
