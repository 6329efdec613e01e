package org.mentoring.benchmarks.load;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

import java.time.Duration;

/// Durations with their percentiles, to three digits. May be recorded by several threads.
public final class Latencies {

    private static final long LONGEST_NANOS = Duration.ofMinutes(5).toNanos();
    private static final int DIGITS = 3;
    private static final double MILLI_NANOS = 1e6;

    private final Histogram nanos = new ConcurrentHistogram(LONGEST_NANOS, DIGITS);

    /// Notes a duration. What is over before it is looked at took no time; what is longer than the
    /// histogram counts as its longest.
    public void record(long durationNanos) {
        nanos.recordValue(Math.clamp(durationNanos, 0, LONGEST_NANOS));
    }

    public long count() {
        return nanos.getTotalCount();
    }

    /// NaN when there is none.
    public double millisAt(double percentile) {
        return count() == 0 ? Double.NaN : nanos.getValueAtPercentile(percentile) / MILLI_NANOS;
    }

    public double meanMillis() {
        return count() == 0 ? Double.NaN : nanos.getMean() / MILLI_NANOS;
    }

    public double longestMillis() {
        return count() == 0 ? Double.NaN : nanos.getMaxValue() / MILLI_NANOS;
    }
}
