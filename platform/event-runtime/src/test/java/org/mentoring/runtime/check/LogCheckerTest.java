package org.mentoring.runtime.check;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.mentoring.runtime.outbox.EventData;

import java.util.List;
import java.util.Map;

final class LogCheckerTest {

    private static final EventSource MEETING = new EventSource("meetings", "m");
    private static final EventSource PAIRING = new EventSource("pairings", "p");

    private final LogChecker checker = new LogChecker();

    @Test
    void acceptsACompleteLog() {
        read(MEETING, 1, 2);
        read(PAIRING, 1);
        read(MEETING, 3);

        LogReport report = checker.report(Map.of(MEETING, 3L, PAIRING, 1L));

        assertThat(report).isEqualTo(new LogReport(List.of(), 4, 0));
        assertThat(report.kept()).isTrue();
    }

    @Test
    void acceptsRepeatsAfterTheFirstOccurrences() {
        read(MEETING, 1, 2, 1, 2, 3, 2);

        LogReport report = checker.report(Map.of(MEETING, 3L));

        assertThat(report.kept()).isTrue();
        assertThat(report.duplicates()).isEqualTo(3);
    }

    @Test
    void acceptsAnAggregateWithoutEvents() {
        assertThat(checker.report(Map.of(MEETING, 0L)).kept()).isTrue();
    }

    @Test
    void findsALostLastEvent() {
        read(MEETING, 1, 2);

        assertThat(checker.report(Map.of(MEETING, 3L)).violations())
                .containsExactly(new Violation(Promise.NOTHING_LOST, MEETING, 3));
    }

    @Test
    void findsAnAggregateThatNeverReachedTheLog() {
        assertThat(checker.report(Map.of(MEETING, 1L)).violations())
                .containsExactly(new Violation(Promise.NOTHING_LOST, MEETING, 1));
    }

    @Test
    void findsAHoleAsLostAndOutOfOrder() {
        read(MEETING, 1, 3);

        assertThat(checker.report(Map.of(MEETING, 3L)).violations())
                .containsExactlyInAnyOrder(
                        new Violation(Promise.IN_ORDER, MEETING, 3),
                        new Violation(Promise.NOTHING_LOST, MEETING, 2));
    }

    @Test
    void findsAnEventThatOvertook() {
        read(MEETING, 2, 1);

        assertThat(checker.report(Map.of(MEETING, 2L)).of(Promise.IN_ORDER)).isNotEmpty();
    }

    @Test
    void findsAnEventBeyondWhatWasCommitted() {
        read(MEETING, 1, 2);

        assertThat(checker.report(Map.of(MEETING, 1L)).violations())
                .containsExactly(new Violation(Promise.NO_PHANTOM, MEETING, 2));
    }

    @Test
    void findsAnEventOfAnUnknownAggregate() {
        read(PAIRING, 1);

        assertThat(checker.report(Map.of()).violations())
                .containsExactly(new Violation(Promise.NO_PHANTOM, PAIRING, 1));
    }

    @Test
    void findsARepeatWithOtherBytes() {
        checker.read(new LogEntry(MEETING, 1, "m:1", data("one")));
        checker.read(new LogEntry(MEETING, 1, "m:1", data("two")));

        assertThat(checker.report(Map.of(MEETING, 1L)).violations())
                .containsExactly(new Violation(Promise.REPEATS_ALIKE, MEETING, 1));
    }

    @Test
    void findsARepeatWithAnotherId() {
        checker.read(new LogEntry(MEETING, 1, "m:1", null));
        checker.read(new LogEntry(MEETING, 1, "other", null));

        assertThat(checker.report(Map.of(MEETING, 1L)).violations())
                .containsExactly(new Violation(Promise.REPEATS_ALIKE, MEETING, 1));
    }

    private void read(EventSource source, long... sequences) {
        for (long sequence : sequences) {
            String id = source.aggregateId() + ":" + sequence;
            checker.read(new LogEntry(source, sequence, id, data("event " + sequence)));
        }
    }

    private static EventData data(String text) {
        return new EventData(text.getBytes(UTF_8));
    }
}
