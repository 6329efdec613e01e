package org.mentoring.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class LandingsTest {

    private final Landings landings = new Landings();

    @Test
    void countOnlyWhatLandsSince() {
        add(0, 0);
        add(100, 5_000);
        add(200, 5_200);
        add(300, 5_400);

        assertThat(landings.perSecondSince(millis(100))).isEqualTo(2_000);
    }

    @Test
    void countAShortStallAsWork() {
        add(0, 0);
        add(400, 0);
        add(500, 1_000);

        assertThat(landings.perSecondSince(0)).isEqualTo(2_000);
    }

    @Test
    void leaveOutALongWaitForADeadInstance() {
        add(0, 0);
        add(500, 1_000);
        add(5_000, 1_000);
        add(9_500, 1_000);
        add(10_000, 2_000);

        assertThat(landings.perSecondSince(0)).isEqualTo(2_000);
    }

    @Test
    void doNotCountTheTimeAfterTheLastEvent() {
        add(0, 0);
        add(500, 1_000);
        add(900, 1_000);

        assertThat(landings.perSecondSince(0)).isEqualTo(2_000);
    }

    @Test
    void haveNoRateWithoutEvents() {
        add(0, 10);
        add(100, 10);

        assertThat(landings.perSecondSince(0)).isNaN();
    }

    private void add(long atMillis, long events) {
        landings.add(millis(atMillis), events);
    }

    private static long millis(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
