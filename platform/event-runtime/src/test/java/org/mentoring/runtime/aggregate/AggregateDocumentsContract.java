package org.mentoring.runtime.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.EventCatalog;
import org.mentoring.contracts.outbox.EventWithdrawn;
import org.mentoring.runtime.codec.EventCodec;
import org.mentoring.runtime.outbox.Blocked;
import org.mentoring.runtime.outbox.EventData;
import org.mentoring.runtime.outbox.Outbox;
import org.mentoring.runtime.outbox.OutboxSettings;
import org.mentoring.runtime.outbox.OutboxStore;
import org.mentoring.runtime.outbox.OutboxStore.Acknowledged;
import org.mentoring.runtime.outbox.OutboxStore.BlockedOutbox;
import org.mentoring.runtime.outbox.OutboxStore.ClaimedOutbox;
import org.mentoring.runtime.outbox.PendingEvent;
import org.mentoring.runtime.outbox.TraceContext;
import org.mentoring.runtime.simulation.Tally;
import org.mentoring.testkit.clock.MutableClock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/// What every store of documents with outboxes does, one write at a time.
abstract class AggregateDocumentsContract {

    static final int PENDING_LIMIT = 5;

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final Instant LATER = NOW.plusSeconds(60);
    private static final Duration LEASE = Duration.ofSeconds(15);

    private final Saving saving =
            new Saving(
                    OutboxSettings.defaults(),
                    TraceContext.NONE,
                    (key, outbox) -> {},
                    MutableClock.at(NOW));

    private AggregateDocuments documents;
    private OutboxStore outboxes;

    abstract AggregateDocuments documents();

    abstract OutboxStore outboxes();

    @BeforeEach
    void open() {
        documents = documents();
        outboxes = outboxes();
        outboxes.prepare();
    }

    @Test
    void findsWhatWasInserted() {
        documents.insert(write("a", 0, 1, 2), "fingerprint");

        AggregateDocument found = documents.find("a").orElseThrow();

        assertThat(found.version()).isEqualTo(1);
        assertThat(found.fingerprint()).isEqualTo("fingerprint");
        assertThat(found.state()).isEqualTo(state("a"));
        assertThat(found.outbox()).isEqualTo(Outbox.of(events("a", 1, 2)));
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        assertThat(documents.find("a")).isEmpty();
    }

    @Test
    void refusesASecondInsertAndKeepsTheFirst() {
        documents.insert(write("a", 0, 1), "first");

        assertThat(documents.insert(write("a", 0, 1), "second")).isFalse();
        assertThat(documents.find("a").orElseThrow().fingerprint()).isEqualTo("first");
    }

    @Test
    void appendsEventsAndReturnsAllThatIsPending() {
        documents.insert(write("a", 0, 1), "f");

        assertThat(documents.save(write("a", 1, 2, 3)))
                .contains(new Outbox(3, events("a", 1, 2, 3), null));
        assertThat(documents.find("a").orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void savesAStateWithoutEvents() {
        documents.insert(write("a", 0), "f");

        assertThat(documents.save(write("a", 1))).contains(Outbox.EMPTY);
        assertThat(outboxes.claimDue(LATER, LEASE, 10)).isEmpty();
    }

    @Test
    void refusesToSaveAnotherVersion() {
        documents.insert(write("a", 0, 1), "f");
        documents.save(write("a", 1, 2));

        assertThat(documents.save(write("a", 1, 2))).isEmpty();
        assertThat(pending("a")).containsExactly(1L, 2L);
    }

    @Test
    void refusesToSaveWhatDoesNotExist() {
        assertThat(documents.save(write("a", 1, 1))).isEmpty();
    }

    @Test
    void refusesToSaveWhenTheOutboxIsFull() {
        documents.insert(write("a", 0, 1, 2, 3, 4, 5), "f");

        assertThat(documents.save(write("a", 1, 6))).isEmpty();
    }

    @Test
    void savesAStateWithoutEventsHoweverFullTheOutboxIs() {
        documents.insert(write("a", 0, 1, 2, 3, 4, 5), "f");

        assertThat(documents.save(write("a", 1)))
                .contains(new Outbox(5, events("a", 1, 2, 3, 4, 5), null));
    }

    @Test
    void savesUntilTheOutboxIsFull() {
        documents.insert(write("a", 0, 1, 2, 3, 4), "f");

        assertThat(documents.save(write("a", 1, 5))).isPresent();
    }

    @Test
    void drainsEverythingThatWasAcknowledged() {
        documents.insert(write("a", 0, 1, 2), "f");

        drain("a", 2);

        assertThat(pending("a")).isEmpty();
        assertThat(documents.find("a").orElseThrow().version()).isEqualTo(1);
        assertThat(documents.find("a").orElseThrow().outbox().seq()).isEqualTo(2);
        assertThat(outboxes.claimDue(LATER, LEASE, 10)).isEmpty();
    }

    @Test
    void keepsWhatWasSavedAfterTheAcknowledgedEvent() {
        documents.insert(write("a", 0, 1, 2), "f");
        documents.save(write("a", 1, 3));

        drain("a", 2);

        assertThat(pending("a")).containsExactly(3L);
        assertThat(claimed(LATER)).containsExactly("a");
    }

    @Test
    void drainsManyAggregatesOfWhichSomeHaveMoved() {
        documents.insert(write("a", 0, 1), "f");
        documents.insert(write("b", 0, 1), "f");
        documents.save(write("b", 1, 2));

        outboxes.drain(
                List.of(
                        new Acknowledged("a", 1),
                        new Acknowledged("b", 1),
                        new Acknowledged("gone", 1)),
                NOW);

        assertThat(pending("a")).isEmpty();
        assertThat(pending("b")).containsExactly(2L);
    }

    @Test
    void drainsTheSameTwiceWithoutHarm() {
        documents.insert(write("a", 0, 1), "f");
        drain("a", 1);
        documents.save(write("a", 1, 2));

        drain("a", 1);

        assertThat(pending("a")).containsExactly(2L);
    }

    @Test
    void savesAgainAfterADrain() {
        documents.insert(write("a", 0, 1), "f");
        drain("a", 1);

        assertThat(documents.save(write("a", 1, 2))).contains(new Outbox(2, events("a", 2), null));
    }

    @Test
    void claimsWhatIsDueAndNothingElse() {
        documents.insert(write("due", 0, 1), "f");
        documents.insert(write("empty", 0), "f");

        assertThat(claimed(NOW)).isEmpty();
        assertThat(outboxes.claimDue(LATER, LEASE, 10))
                .containsExactly(new ClaimedOutbox("due", Outbox.of(events("due", 1))));
    }

    @Test
    void leavesAClaimedOutboxAloneUntilItsLeaseEnds() {
        documents.insert(write("a", 0, 1), "f");
        outboxes.claimDue(LATER, LEASE, 10);

        assertThat(claimed(LATER.plus(LEASE).minusMillis(1))).isEmpty();
        assertThat(claimed(LATER.plus(LEASE))).containsExactly("a");
    }

    @Test
    void claimsAtMostTheLimit() {
        for (String id : List.of("a", "b", "c")) {
            documents.insert(write(id, 0, 1), "f");
        }

        assertThat(outboxes.claimDue(LATER, LEASE, 2)).hasSize(2);
        assertThat(outboxes.claimDue(LATER, LEASE, 2)).hasSize(1);
    }

    @Test
    void doesNotClaimABlockedOutboxEvenAfterASave() {
        documents.insert(write("a", 0, 1), "f");

        assertThat(outboxes.block("a", new Blocked(1, "too large", NOW))).isTrue();
        assertThat(documents.save(write("a", 1, 2)).orElseThrow().blocked())
                .isEqualTo(new Blocked(1, "too large", NOW));
        assertThat(claimed(LATER)).isEmpty();
    }

    @Test
    void doesNotBlockWhatIsNoLongerPending() {
        documents.insert(write("a", 0, 1), "f");
        drain("a", 1);

        assertThat(outboxes.block("a", new Blocked(1, "too large", NOW))).isFalse();
    }

    @Test
    void listsTheBlockedWithTheirEvents() {
        documents.insert(write("a", 0, 1, 2), "f");
        Blocked why = new Blocked(2, "too large", NOW);
        outboxes.block("a", why);

        assertThat(outboxes.blocked(10))
                .containsExactly(new BlockedOutbox("a", why, events("a", 2).getFirst()));
    }

    @Test
    void freesABlockedOutboxForAnotherTry() {
        documents.insert(write("a", 0, 1), "f");
        outboxes.block("a", new Blocked(1, "too large", NOW));

        assertThat(outboxes.retry("a", NOW)).isTrue();
        assertThat(outboxes.retry("a", NOW)).isFalse();
        assertThat(claimed(NOW)).containsExactly("a");
    }

    @Test
    void freesEveryBlockedOutboxForAnotherTry() {
        for (String id : List.of("a", "b", "c")) {
            documents.insert(write(id, 0, 1), "f");
        }
        outboxes.block("a", new Blocked(1, "too large", NOW));
        outboxes.block("b", new Blocked(1, "too large", NOW));

        assertThat(outboxes.retryAll(NOW)).isEqualTo(2);
        assertThat(outboxes.retryAll(NOW)).isZero();
        assertThat(claimed(NOW)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void tellsWhetherOneOutboxIsBlocked() {
        documents.insert(write("a", 0, 1), "f");
        documents.insert(write("b", 0, 1), "f");
        Blocked why = new Blocked(1, "too large", NOW);
        outboxes.block("a", why);

        assertThat(outboxes.blocked("a"))
                .contains(new BlockedOutbox("a", why, events("a", 1).getFirst()));
        assertThat(outboxes.blocked("b")).isEmpty();
        assertThat(outboxes.blocked("gone")).isEmpty();
    }

    @Test
    void withdrawsABlockedEventInItsPlace() {
        documents.insert(write("a", 0, 1, 2, 3), "f");
        outboxes.block("a", new Blocked(2, "too large", NOW));
        PendingEvent replacement = withdrawn("a", 2);

        assertThat(outboxes.withdraw("a", replacement, NOW)).isTrue();
        assertThat(outboxes.claimDue(NOW, LEASE, 10).getFirst().outbox())
                .isEqualTo(
                        new Outbox(
                                3,
                                List.of(
                                        events("a", 1).getFirst(),
                                        replacement,
                                        events("a", 3).getFirst()),
                                null));
    }

    @Test
    void withdrawsNothingThatIsNotBlocked() {
        documents.insert(write("a", 0, 1, 2), "f");
        outboxes.block("a", new Blocked(2, "too large", NOW));

        assertThat(outboxes.withdraw("a", withdrawn("a", 1), NOW)).isFalse();
        assertThat(outboxes.withdraw("b", withdrawn("b", 1), NOW)).isFalse();
    }

    @Test
    void unblocksWhatAnotherInstanceHasPublishedAfterAll() {
        documents.insert(write("a", 0, 1, 2), "f");
        documents.save(write("a", 1, 3));
        outboxes.block("a", new Blocked(2, "not allowed", NOW));

        drain("a", 2);

        assertThat(outboxes.blocked(10)).isEmpty();
        assertThat(claimed(NOW)).containsExactly("a");
    }

    @Test
    void countsTheBacklog() {
        documents.insert(write("a", 0, 1, 2), "f");
        documents.insert(write("b", 0, 1), "f");
        documents.insert(write("c", 0), "f");
        outboxes.block("b", new Blocked(1, "too large", NOW));

        assertThat(outboxes.backlog().events()).isEqualTo(3);
        assertThat(outboxes.backlog().blocked()).isEqualTo(1);
        assertThat(outboxes.backlog().oldest()).isEqualTo(NOW);
    }

    AggregateWrite write(String id, long version, long... sequences) {
        return new AggregateWrite(
                id, version, saving.encode(state(id)), events(id, sequences), NOW.plusSeconds(5));
    }

    private static Document state(String id) {
        return new Document("id", id).append("count", 7L);
    }

    private static List<PendingEvent> events(String id, long... sequences) {
        EventWriter writer =
                new EventWriter(new EventCodec(), TraceContext.NONE, MutableClock.at(NOW));
        return LongStream.of(sequences)
                .mapToObj(seq -> writer.write(id, seq - 1, Tally.first(id).events()).getFirst())
                .toList();
    }

    private static PendingEvent withdrawn(String id, long seq) {
        PendingEvent event = events(id, seq).getFirst();
        return new PendingEvent(
                seq,
                event.id(),
                EventCatalog.WITHDRAWN,
                event.topic(),
                NOW,
                null,
                new EventData(new EventCodec().encode(new EventWithdrawn(id, event.type()))));
    }

    private void drain(String id, long seq) {
        outboxes.drain(List.of(new Acknowledged(id, seq)), NOW);
    }

    private List<Long> pending(String id) {
        return documents.find(id).orElseThrow().outbox().pending().stream()
                .map(PendingEvent::seq)
                .toList();
    }

    List<String> claimed(Instant now) {
        return outboxes.claimDue(now, LEASE, 10).stream().map(ClaimedOutbox::id).toList();
    }
}
