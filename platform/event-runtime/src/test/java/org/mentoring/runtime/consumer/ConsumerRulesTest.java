package org.mentoring.runtime.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoring.runtime.consumer.Records.bytes;
import static org.mentoring.runtime.consumer.Records.event;
import static org.mentoring.runtime.consumer.Records.record;
import static org.mentoring.runtime.consumer.Records.withdrawn;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.people.PersonDeleted;
import org.mentoring.runtime.log.LogHeader;
import org.mentoring.runtime.log.LogRecord;
import org.mentoring.runtime.memory.InMemoryEventLog;
import org.mentoring.runtime.memory.InMemoryHeldEvents;
import org.mentoring.runtime.memory.InMemoryPositions;
import org.mentoring.runtime.outbox.EventData;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class ConsumerRulesTest {

    private static final String SERVICE = "notification-service";
    private static final int HELD_LIMIT = 4;

    private final InMemoryPositions positions = new InMemoryPositions();
    private final InMemoryHeldEvents held = new InMemoryHeldEvents();
    private final InMemoryEventLog deadLetters = new InMemoryEventLog();
    private final Counts counts = new Counts();
    private final List<String> handled = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> rejected = new HashSet<>();
    private final Set<String> failing = new HashSet<>();
    private final EventConsumers consumers =
            new EventConsumers(
                    any -> new SubscriptionStores(positions, held),
                    deadLetters,
                    counts,
                    new ConsumerSettings(
                            ConsumerSettings.defaults().parallel(),
                            HELD_LIMIT,
                            ConsumerSettings.defaults().deadLetter(),
                            ConsumerSettings.defaults().firstRetry(),
                            ConsumerSettings.defaults().longestRetry()));
    private final OpenSubscription subscription =
            consumers.open(SERVICE, TopicCatalog.NOTIFICATION, this::handle);

    private void handle(ReceivedEvent event) {
        if (rejected.contains(event.id())) {
            throw new ContractException("the handler says no");
        }
        if (event.id().equals("broken:1")) {
            throw new NoClassDefFoundError("a class of the handler");
        }
        if (failing.contains(event.id())) {
            throw new IllegalStateException("the store is down");
        }
        handled.add(event.id());
    }

    @Test
    void handlesEachAggregateInOrder() {
        take(event("a", 1), event("b", 1), event("a", 2), event("b", 2));

        assertThat(handled).containsExactlyInAnyOrder("a:1", "a:2", "b:1", "b:2");
        assertThat(handled).containsSubsequence("a:1", "a:2");
        assertThat(handled).containsSubsequence("b:1", "b:2");
        assertThat(positions.of(Set.of("a", "b"))).containsEntry("a", 2L).containsEntry("b", 2L);
    }

    @Test
    void dropsAndCountsWhatItHasHandled() {
        take(event("a", 1), event("a", 2));
        take(event("a", 1), event("a", 2), event("a", 3));

        assertThat(handled).containsExactly("a:1", "a:2", "a:3");
        assertThat(counts.duplicates).isEqualTo(2);
    }

    @Test
    void holdsWhatComesAfterAGapAndSoundsTheAlarmOnce() {
        take(event("a", 1), event("a", 3), event("a", 4));

        assertThat(handled).containsExactly("a:1");
        assertThat(held.count()).isEqualTo(2);
        assertThat(counts.gaps).isEqualTo(1);
    }

    @Test
    void takesAnUnknownAggregateThatStartsLateForAGap() {
        take(event("a", 2));

        assertThat(handled).isEmpty();
        assertThat(held.count()).isEqualTo(1);
    }

    @Test
    void releasesInOrderWhenTheMissingEventArrives() {
        take(event("a", 1), event("a", 3), event("a", 4));
        take(event("a", 2), event("a", 5));

        assertThat(handled).containsExactly("a:1", "a:2", "a:3", "a:4", "a:5");
        assertThat(held.count()).isZero();
        assertThat(positions.of(Set.of("a"))).containsEntry("a", 5L);
    }

    @Test
    void makesADeadLetterOfWhatTheHandlerRejectsAndHoldsLaterOnes() {
        rejected.add("a:2");

        take(event("a", 1), event("a", 2), event("a", 3), event("b", 1));

        assertThat(handled).containsExactlyInAnyOrder("a:1", "b:1");
        assertThat(held.count()).isEqualTo(2);
        assertThat(counts.gaps).isZero();
        LogRecord letter = deadLetters.records().getFirst();
        assertThat(letter.topic()).isEqualTo("mentoring.notification-service.dlt.v1");
        assertThat(letter.key()).isEqualTo("a");
        assertThat(letter.value()).isEqualTo(event("a", 2).value());
        assertThat(letter.headers()).containsAll(event("a", 2).headers());
        assertThat(letter.headers())
                .contains(LogHeader.of(DeadLetters.REASON, "the handler says no"))
                .contains(LogHeader.of(DeadLetters.TOPIC, TopicCatalog.NOTIFICATION.name()));
    }

    @Test
    void makesOneDeadLetterHoweverOftenTheEventIsDelivered() {
        rejected.add("a:1");

        take(event("a", 1));
        take(event("a", 1), event("a", 2));

        assertThat(deadLetters.records()).hasSize(1);
        assertThat(handled).isEmpty();
    }

    @Test
    void makesADeadLetterOfDataThatDoNotFitTheirType() {
        LogRecord wrong =
                new LogRecord(
                        TopicCatalog.NOTIFICATION.name(),
                        "a",
                        bytes("{\"channel\":\"pigeon\"}"),
                        event("a", 1).headers());

        take(wrong, event("a", 2));

        assertThat(deadLetters.records()).hasSize(1);
        assertThat(handled).isEmpty();
        assertThat(held.count()).isEqualTo(2);
    }

    @Test
    void makesADeadLetterOfWhatIsNoEventAndGoesOn() {
        take(
                new LogRecord(TopicCatalog.NOTIFICATION.name(), "a", bytes("{}"), List.of()),
                new LogRecord(TopicCatalog.NOTIFICATION.name(), null, null, List.of()),
                with(event("a", 1), "ce_sequence", "0"),
                with(event("a", 1), "ce_time", "yesterday"),
                with(event("a", 1), "ce_id", "b:1"),
                event("a", 1));

        assertThat(deadLetters.records()).hasSize(5);
        assertThat(handled).containsExactly("a:1");
    }

    @Test
    void makesOneDeadLetterOfWhatIsNoEventHoweverOftenItsBatchIsRepeated() {
        LogRecord noEvent =
                new LogRecord(TopicCatalog.NOTIFICATION.name(), "a", bytes("{}"), List.of());
        failing.add("a:1");
        assertThatThrownBy(() -> take(noEvent, event("a", 1)))
                .isInstanceOf(IllegalStateException.class);
        failing.clear();

        take(noEvent, event("a", 1));

        assertThat(deadLetters.records()).hasSize(1);
    }

    @Test
    void repeatsTheBatchAfterAFailureAroundTheHandler() {
        failing.add("a:2");

        assertThatThrownBy(() -> take(event("a", 1), event("a", 2), event("b", 1)))
                .hasMessage("the store is down");
        failing.clear();
        take(event("a", 1), event("a", 2), event("b", 1));

        assertThat(handled).containsExactlyInAnyOrder("a:1", "b:1", "a:2");
        assertThat(deadLetters.records()).isEmpty();
    }

    @Test
    void pausesWhenItHoldsTooMuchUntilTheMissingEventMakesRoom() {
        take(event("a", 2), event("a", 3), event("b", 2), event("b", 3));

        assertThatThrownBy(() -> take(event("b", 4))).hasMessageContaining("holds 4 events");
        take(event("a", 3));
        assertThatThrownBy(() -> take(event("a", 1), event("a", 4)))
                .hasMessageContaining("holds 5 events");
        take(event("a", 1), event("a", 4));

        assertThat(handled).containsExactly("a:1", "a:2", "a:3", "a:4");
        assertThat(held.count()).isEqualTo(2);
    }

    @Test
    void repeatsTheBatchAfterAnErrorInTheHandlerInsteadOfDying() {
        assertThatThrownBy(() -> take(event("broken", 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(NoClassDefFoundError.class);
        assertThatThrownBy(() -> take(event("broken", 1), event("a", 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasCauseInstanceOf(NoClassDefFoundError.class);

        assertThat(handled).containsExactly("a:1");
        assertThat(counts.failedBatches).isEqualTo(2);
    }

    @Test
    void keepsEveryByteOfADeadLetter() {
        byte[] key = {(byte) 0xff, 0, 1};
        ConsumerRecord<byte[], byte[]> strange =
                new ConsumerRecord<>(TopicCatalog.NOTIFICATION.name(), 3, 17, key, new byte[] {9});
        strange.headers().add("empty", null);

        subscription.take(List.of(IncomingRecord.of(strange)));

        assertThat(deadLetters.records().getFirst().headers())
                .contains(
                        new LogHeader("empty", null),
                        new LogHeader(IncomingRecord.KEY, new EventData(key)));
    }

    @Test
    void replaysWhatWasRejectedWithWhatWaitsBehindIt() {
        rejected.add("a:1");
        take(event("a", 1), event("a", 2));
        rejected.clear();

        assertThat(subscription.replay("a")).isTrue();
        assertThat(handled).containsExactly("a:1", "a:2");
        assertThat(held.count()).isZero();
    }

    @Test
    void replaysInVainWhileTheEventIsStillRejected() {
        rejected.add("a:1");
        take(event("a", 1), event("a", 2));

        assertThat(subscription.replay("a")).isFalse();
        assertThat(held.list(10).getFirst().rejection()).isEqualTo("the handler says no");
    }

    @Test
    void skipsARejectedEvent() {
        rejected.add("a:1");
        take(event("a", 1), event("a", 2));

        assertThat(subscription.skip("a")).isTrue();
        assertThat(handled).containsExactly("a:2");
    }

    @Test
    void skipsAGap() {
        take(event("a", 3), event("a", 4));

        assertThat(subscription.skip("a")).isTrue();
        assertThat(handled).containsExactly("a:3", "a:4");
        take(event("a", 2));
        assertThat(counts.duplicates).isEqualTo(1);
    }

    @Test
    void skipsNothingWhereNothingIsHeld() {
        assertThat(subscription.skip("a")).isFalse();
        assertThat(subscription.replay("a")).isFalse();
    }

    @Test
    void passesAWithdrawnEventOverWithoutTheHandler() {
        take(withdrawn("a", 1), event("a", 2));

        assertThat(handled).containsExactly("a:2");
    }

    @Test
    void handsAnUnknownTypeOnWithoutData() {
        List<ReceivedEvent> received = new ArrayList<>();
        OpenSubscription other = consumers.open("other", TopicCatalog.NOTIFICATION, received::add);

        Records.take(
                other,
                record(
                        TopicCatalog.NOTIFICATION,
                        "a",
                        1,
                        "org.mentoring.notification.invented.v1",
                        bytes("{}")));

        assertThat(received.getFirst().data()).isNull();
        assertThat(deadLetters.records()).isEmpty();
    }

    @Test
    void acceptsGapsOnACompactedTopicAndPassesOverWhatIsRejected() {
        List<ReceivedEvent> received = new ArrayList<>();
        OpenSubscription people =
                consumers.open(
                        "people",
                        TopicCatalog.PEOPLE,
                        event -> {
                            if (event.sequence() == 7) {
                                throw new ContractException("no");
                            }
                            received.add(event);
                        });

        Records.take(people, deleted("p", 5), deleted("p", 7), deleted("p", 9), deleted("p", 6));

        assertThat(received).extracting(ReceivedEvent::sequence).containsExactly(5L, 9L);
        assertThat(received.getFirst().data()).isEqualTo(new PersonDeleted("p"));
        assertThat(deadLetters.records()).hasSize(1);
        assertThat(held.count()).isZero();
    }

    @Test
    void refusesToOpenASubscriptionTwice() {
        assertThatThrownBy(() -> consumers.open(SERVICE, TopicCatalog.NOTIFICATION, event -> {}))
                .isInstanceOf(IllegalStateException.class);
    }

    private void take(LogRecord... records) {
        Records.take(subscription, records);
    }

    private static LogRecord deleted(String id, long seq) {
        return record(TopicCatalog.PEOPLE, id, seq, "org.mentoring.person.deleted.v1", null);
    }

    private static LogRecord with(LogRecord record, String name, String value) {
        List<LogHeader> headers =
                record.headers().stream()
                        .map(each -> each.name().equals(name) ? LogHeader.of(name, value) : each)
                        .toList();
        return new LogRecord(record.topic(), record.key(), record.value(), headers);
    }

    private static final class Counts implements ConsumerListener {

        private int duplicates;
        private int gaps;
        private int failedBatches;

        @Override
        public void failed(Subscription subscription, RuntimeException failure) {
            failedBatches++;
        }

        @Override
        public void duplicate(Subscription subscription) {
            duplicates++;
        }

        @Override
        public void gap(Subscription subscription, String aggregateId, long expected, long got) {
            gaps++;
        }
    }
}
