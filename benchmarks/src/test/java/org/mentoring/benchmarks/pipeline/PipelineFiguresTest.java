package org.mentoring.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.benchmarks.load.CpuUse;
import org.mentoring.benchmarks.load.Latencies;
import org.mentoring.benchmarks.pipeline.Backlog.Drained;
import org.mentoring.runtime.check.EventSource;
import org.mentoring.runtime.check.LogReport;
import org.mentoring.runtime.check.Promise;
import org.mentoring.runtime.check.Violation;

import picocli.CommandLine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

class PipelineFiguresTest {

    private static final LogReport CLEAN = new LogReport(List.of(), 100, 0);

    /// Milliseconds; at the limit itself the histogram's resolution decides.
    private static final long WELL_BELOW = 49;

    private static final LogReport REPEATS = new LogReport(List.of(), 100, 3);
    private static final LogReport LOSS =
            new LogReport(
                    List.of(new Violation(Promise.NOTHING_LOST, new EventSource("t", "a"), 7)),
                    100,
                    0);

    @Test
    void meetAllTargetsUpToTheirLimits() {
        assertThat(figures(500, WELL_BELOW, 2_000, CLEAN, CLEAN).verdict().exitCode()).isZero();
    }

    @Test
    void missWhatIsBeyondALimit() {
        assertThat(figures(490, WELL_BELOW, 2_000, CLEAN, CLEAN).verdict().exitCode()).isOne();
        assertThat(figures(500, 52, 2_000, CLEAN, CLEAN).verdict().exitCode()).isOne();
        assertThat(figures(500, WELL_BELOW, 1_999, CLEAN, CLEAN).verdict().exitCode()).isOne();
    }

    @Test
    void allowDuplicatesOnlyAfterTheKill() {
        assertThat(figures(500, WELL_BELOW, 2_000, CLEAN, REPEATS).verdict().exitCode()).isZero();
        assertThat(figures(500, WELL_BELOW, 2_000, REPEATS, REPEATS).verdict().failures())
                .containsExactly("3 duplicates without a crash");
    }

    @Test
    void failWhenAnythingIsLost() {
        assertThat(figures(500, WELL_BELOW, 2_000, CLEAN, LOSS).verdict().exitCode()).isOne();
        assertThat(figures(500, WELL_BELOW, 2_000, CLEAN, LOSS).verdict().failures())
                .containsExactly("NOTHING_LOST t/a event 7");
    }

    @Test
    void compareEachRoundWithThePeersBeforeIt() {
        List<Round> peers = rounds(1_000, 500, 800);
        List<Round> own = rounds(500, 300, 100);

        assertThat(Round.medianRatio(own, peers)).isEqualTo(0.5);
    }

    @Test
    void appearInTheReport() {
        String text = new PipelineReport(figures(500, WELL_BELOW, 2_000, CLEAN, REPEATS)).text();

        assertThat(text)
                .containsPattern("a: drivers, commands/s, median of 1 +1,000")
                .containsPattern("b: over HTTP, commands/s +500")
                .containsPattern("b ÷ a, median of the rounds +0.50")
                .containsPattern("together +500 +1,000 +250")
                .contains("a ratio of 0.50 by work alone")
                .contains("without them the ratio would be about 0.67")
                .containsPattern("at the end +100 +3 +0")
                .contains("What limits b:");
    }

    private static PipelineFigures figures(
            long ownRate, long effectMillis, double drain, LogReport healthy, LogReport whole) {
        AtRate atRate = new AtRate(latencies(1), latencies(effectMillis), 1);
        PipelineOptions options =
                CommandLine.populateCommand(new PipelineOptions(), "--callers=32");
        return new PipelineFigures(
                options,
                rounds(1_000),
                rounds(ownRate),
                rounds(2_000),
                atRate,
                atRate,
                1,
                0,
                healthy,
                Optional.of(drained(drain)),
                whole);
    }

    private static Drained drained(double perSecond) {
        Duration time = Duration.ofSeconds(1);
        return new Drained(100, perSecond, time, time, time, cpu());
    }

    private static Latencies latencies(long millis) {
        Latencies latencies = new Latencies();
        latencies.record(Duration.ofMillis(millis).toNanos());
        return latencies;
    }

    private static List<Round> rounds(long... perSecond) {
        return LongStream.of(perSecond)
                .mapToObj(commands -> new Round(commands, Duration.ofSeconds(1), cpu()))
                .toList();
    }

    private static CpuUse cpu() {
        Duration used = Duration.ofMillis(500);
        return new CpuUse(Duration.ofSeconds(1), Map.of("store", used), Optional.of(used));
    }
}
