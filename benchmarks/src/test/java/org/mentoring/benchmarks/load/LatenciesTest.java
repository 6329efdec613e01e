package org.mentoring.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class LatenciesTest {

    private final Latencies latencies = new Latencies();

    @Test
    void knowTheirPercentilesToThreeDigits() {
        for (int millis = 1; millis <= 1000; millis++) {
            latencies.record(Duration.ofMillis(millis).toNanos());
        }

        assertThat(latencies.count()).isEqualTo(1000);
        assertThat(latencies.millisAt(50)).isCloseTo(500, within(1.0));
        assertThat(latencies.millisAt(99)).isCloseTo(990, within(1.0));
        assertThat(latencies.longestMillis()).isCloseTo(1000, within(1.0));
    }

    @Test
    void countWhatIsBelowZeroAsNothing() {
        latencies.record(-5);

        assertThat(latencies.millisAt(50)).isZero();
    }

    @Test
    void countWhatIsBeyondTheirRangeAsTheLongest() {
        latencies.record(Long.MAX_VALUE);

        assertThat(latencies.longestMillis()).isCloseTo(300_000, within(1_000.0));
    }

    @Test
    void haveNoPercentileWhereThereIsNone() {
        assertThat(latencies.millisAt(50)).isNaN();
        assertThat(latencies.meanMillis()).isNaN();
    }
}
