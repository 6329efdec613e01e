package org.mentoring.runtime.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoring.runtime.consumer.Records.bytes;
import static org.mentoring.runtime.consumer.Records.event;
import static org.mentoring.runtime.consumer.Records.record;
import static org.mentoring.runtime.consumer.Records.withdrawn;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.runtime.log.LogRecord;
import org.mentoring.runtime.memory.InMemoryEventLog;
import org.mentoring.runtime.memory.InMemoryHeldEvents;
import org.mentoring.runtime.memory.InMemoryPositions;
import org.mentoring.runtime.memory.InMemoryProjectionStore;
import org.mentoring.runtime.projection.ProjectionStore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The consumer rules where effect and position are one document.
final class ProjectionRulesTest {

    private final CountingStore store = new CountingStore();
    private final InMemoryHeldEvents held = new InMemoryHeldEvents();
    private final InMemoryEventLog deadLetters = new InMemoryEventLog();
    private final Set<String> rejected = new HashSet<>();
    private final Set<String> failing = new HashSet<>();
    private final OpenSubscription subscription = instance();

    private OpenSubscription instance() {
        EventConsumers consumers =
                new EventConsumers(
                        any -> new SubscriptionStores(new InMemoryPositions(), held),
                        deadLetters,
                        new ConsumerListener() {},
                        ConsumerSettings.defaults());
        return consumers.open("service", TopicCatalog.NOTIFICATION, new LastEvent());
    }

    /// Keeps the id of the last event.
    private final class LastEvent implements Projection {

        @Override
        public ProjectionStore store() {
            return store;
        }

        @Override
        public Optional<Document> stateAfter(ReceivedEvent event) {
            if (rejected.contains(event.id())) {
                throw new ContractException("no");
            }
            if (failing.contains(event.id())) {
                throw new IllegalStateException("a failure");
            }
            return Optional.ofNullable(event.data()).map(_ -> new Document("last", event.id()));
        }
    }

    /// Fails when it is told to.
    private static final class CountingStore implements ProjectionStore {

        private final ProjectionStore projections = new InMemoryProjectionStore();
        private final List<Collection<StateWrite>> writes = new ArrayList<>();
        private boolean down;

        @Override
        public boolean put(String id, String part, long sequence, Document value) {
            return projections.put(id, part, sequence, value);
        }

        @Override
        public boolean remove(String id, String part, long sequence) {
            return projections.remove(id, part, sequence);
        }

        @Override
        public void putAll(Collection<StateWrite> all) {
            if (down) {
                throw new IllegalStateException("the store is down");
            }
            writes.add(all);
            projections.putAll(all);
        }

        @Override
        public Map<String, Long> sequences(Collection<String> ids) {
            return projections.sequences(ids);
        }

        @Override
        public Optional<Document> find(String id, String part) {
            return projections.find(id, part);
        }
    }

    @Test
    void writesTheEffectsAndPositionsOfABatchAtOnce() {
        take(event("a", 1), event("b", 1), event("a", 2));

        assertThat(last("a")).contains("a:2");
        assertThat(last("b")).contains("b:1");
        assertThat(positions("a", "b")).containsEntry("a", 2L).containsEntry("b", 1L);
        assertThat(store.writes).hasSize(1);
    }

    @Test
    void writesNothingForWhatHasBeenHandled() {
        take(event("a", 1));
        take(event("a", 1));

        assertThat(store.writes).hasSize(1);
    }

    @Test
    void movesThePositionPastWhatHasNoEffect() {
        take(event("a", 1), withdrawn("a", 2), unknown("a", 3), event("b", 1));

        assertThat(last("a")).contains("a:1");
        assertThat(positions("a")).containsEntry("a", 3L);
        take(event("a", 4));
        assertThat(last("a")).contains("a:4");
    }

    @Test
    void startsWithWhatHasNoEffect() {
        take(withdrawn("a", 1));

        assertThat(last("a")).isEmpty();
        assertThat(positions("a")).containsEntry("a", 1L);
    }

    @Test
    void holdsWhatComesAfterAGapUntilItIsFilled() {
        take(event("a", 1), event("a", 3));
        assertThat(last("a")).contains("a:1");

        take(event("a", 2));

        assertThat(last("a")).contains("a:3");
        assertThat(positions("a")).containsEntry("a", 3L);
        assertThat(held.count()).isZero();
    }

    @Test
    void keepsTheStateBeforeARejectedEventUntilItIsSkipped() {
        rejected.add("a:2");
        take(event("a", 1), event("a", 2), event("a", 3));
        assertThat(last("a")).contains("a:1");
        assertThat(deadLetters.records()).hasSize(1);

        assertThat(subscription.skip("a")).isTrue();

        assertThat(last("a")).contains("a:3");
    }

    @Test
    void writesWhatSucceededWhenSomethingFails() {
        failing.add("b:1");

        assertThatThrownBy(() -> take(event("a", 1), event("b", 1))).hasMessage("a failure");
        assertThat(last("a")).contains("a:1");
        failing.clear();
        take(event("a", 1), event("b", 1));

        assertThat(last("b")).contains("b:1");
    }

    @Test
    void losesNothingWhenTheStoreFails() {
        store.down = true;
        assertThatThrownBy(() -> take(event("a", 1))).hasMessage("the store is down");
        assertThat(positions("a")).isEmpty();
        store.down = false;

        take(event("a", 1));

        assertThat(last("a")).contains("a:1");
    }

    /// Its partition went to another instance and came back.
    @Test
    void leavesWhatAnotherInstanceHasWrittenMeanwhile() {
        store.down = true;
        assertThatThrownBy(() -> take(event("a", 1))).hasMessage("the store is down");
        store.down = false;
        OpenSubscription other = instance();
        Records.take(other, event("a", 1), event("a", 2));

        take(withdrawn("a", 3));

        assertThat(last("a")).contains("a:2");
        assertThat(positions("a")).containsEntry("a", 3L);
    }

    private void take(LogRecord... records) {
        Records.take(subscription, records);
    }

    private Optional<String> last(String id) {
        return store.find(id).map(state -> state.getString("last"));
    }

    private Map<String, Long> positions(String... ids) {
        return store.sequences(List.of(ids));
    }

    private static LogRecord unknown(String id, long seq) {
        return record(
                TopicCatalog.NOTIFICATION,
                id,
                seq,
                "org.mentoring.notification.invented.v1",
                bytes("{}"));
    }
}
