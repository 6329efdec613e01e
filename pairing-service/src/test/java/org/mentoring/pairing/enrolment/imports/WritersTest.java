package org.mentoring.pairing.enrolment.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class WritersTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 100).boxed().toList();

    private final Writers writers = new Writers(4, new Attempts(3));

    @AfterEach
    void close() {
        writers.close();
    }

    @Test
    void writesEverythingNeverMoreAtOnceThanThereAreWriters() {
        var written = ConcurrentHashMap.newKeySet();
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        writers.forEach(
                ITEMS,
                item -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.onSpinWait();
                    written.add(item);
                    now.decrementAndGet();
                });

        assertThat(written).hasSize(ITEMS.size());
        assertThat(most.get()).isBetween(1, 4);
    }

    @Test
    void writesBesideEachOther() {
        var meeting = new CyclicBarrier(4);

        writers.forEach(
                ITEMS,
                _ -> {
                    try {
                        meeting.await(10, TimeUnit.SECONDS);
                    } catch (Exception alone) {
                        throw new IllegalStateException(alone);
                    }
                });

        assertThat(meeting.isBroken()).isFalse();
    }

    @Test
    void doesAgainWhatFailsNowAndThen() {
        var attempts = new ConcurrentHashMap<Integer, Integer>();
        writers.forEach(
                ITEMS,
                item -> {
                    if (attempts.merge(item, 1, Integer::sum) < 3) {
                        throw new IllegalStateException("busy");
                    }
                });

        assertThat(attempts.values()).containsOnly(3);
    }

    @Test
    void givesUpAtTheFirstThatNeverSucceeds() {
        var begun = new AtomicInteger();

        assertThatThrownBy(() ->
                        writers.forEach(
                                ITEMS,
                                _ -> {
                                    begun.incrementAndGet();
                                    throw new IllegalStateException("away");
                                }))
                .hasMessage("away");
        assertThat(begun.get()).isLessThanOrEqualTo(4 * 3);
    }
}
