package org.mentoring.runtime.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.runtime.consumer.HeldEvents.HeldEvent;
import org.mentoring.runtime.log.LogHeader;
import org.mentoring.runtime.log.LogRecord;
import org.mentoring.runtime.outbox.EventData;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What every memory of a subscription does.
abstract class SubscriptionStoresContract {

    static final Subscription SUBSCRIPTION =
            new Subscription("meeting-service", TopicCatalog.PAIRING);

    private Positions positions;
    private HeldEvents held;

    abstract SubscriptionStores stores();

    @BeforeEach
    void open() {
        SubscriptionStores stores = stores();
        positions = stores.positions();
        held = stores.held();
    }

    @Test
    void knowsNoPositionAtFirst() {
        assertThat(positions.of(Set.of("a"))).isEmpty();
    }

    @Test
    void movesPositionsForwardOnly() {
        positions.advance(Map.of("a", 3L, "b", 1L));
        positions.advance(Map.of("a", 2L, "b", 2L));

        assertThat(positions.of(List.of("a", "b", "c"))).isEqualTo(Map.of("a", 3L, "b", 2L));
    }

    @Test
    void advancesNothing() {
        positions.advance(Map.of());

        assertThat(positions.of(Set.of("a"))).isEmpty();
    }

    @Test
    void holdsEventsOfAnAggregateInOrder() {
        held.hold(event("a", 3, null));
        held.hold(event("a", 2, null));
        held.hold(event("b", 2, null));

        assertThat(held.of("a")).containsExactly(event("a", 2, null), event("a", 3, null));
        assertThat(held.among(List.of("a", "c"))).containsExactly("a");
        assertThat(held.count()).isEqualTo(3);
        assertThat(held.list(2)).containsExactly(event("a", 2, null), event("a", 3, null));
    }

    @Test
    void holdsTenAfterNine() {
        held.hold(event("a", 10, null));
        held.hold(event("a", 9, null));

        assertThat(held.of("a")).extracting(HeldEvent::sequence).containsExactly(9L, 10L);
    }

    @Test
    void keepsARejectionWhenTheEventIsHeldAgain() {
        held.reject(event("a", 2, "no"));
        held.hold(event("a", 2, null));

        assertThat(held.of("a")).containsExactly(event("a", 2, "no"));
    }

    @Test
    void rejectsWhatIsHeldAlready() {
        held.hold(event("a", 2, null));
        held.reject(event("a", 2, "no"));

        assertThat(held.of("a")).containsExactly(event("a", 2, "no"));
    }

    @Test
    void pardons() {
        held.reject(event("a", 2, "no"));

        held.pardon("a", 2);

        assertThat(held.of("a")).containsExactly(event("a", 2, null));
    }

    @Test
    void releasesUpToASequence() {
        held.hold(event("a", 2, null));
        held.hold(event("a", 3, null));
        held.hold(event("b", 2, null));

        held.release("a", 2);

        assertThat(held.of("a")).containsExactly(event("a", 3, null));
        assertThat(held.of("b")).hasSize(1);
    }

    @Test
    void keepsATombstoneAndAMissingKey() {
        LogRecord bare = new LogRecord("mentoring.people.v1", null, null, List.of());
        HeldEvent event = new HeldEvent("a", 1, new IncomingRecord(bare, 0, 0), null);

        held.hold(event);

        assertThat(held.of("a")).containsExactly(event);
    }

    private static HeldEvent event(String id, long seq, @Nullable String rejection) {
        LogRecord record =
                new LogRecord(
                        "mentoring.pairing.events.v1",
                        id,
                        new EventData(new byte[] {1, 2, (byte) 0xff}),
                        List.of(LogHeader.of("ce_id", id + ":" + seq)));
        return new HeldEvent(id, seq, new IncomingRecord(record, 4, 99), rejection);
    }
}
