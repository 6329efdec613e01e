package org.mentoring.benchmarks.pipeline;

import org.mentoring.benchmarks.pipeline.Backlog.Drained;
import org.mentoring.benchmarks.report.Target;
import org.mentoring.benchmarks.report.Verdict;
import org.mentoring.runtime.check.LogReport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that one run has found out.
///
/// @param reads rounds of `GET` on the same meetings, with the same token and answer
/// @param ownWord mean of `mentoring.consumer.delay` in milliseconds, during the open loop
/// @param refused answers 503 since the warm-up
/// @param healthy the log before anything was killed
/// @param drained empty where Kafka is not ours to stop
/// @param whole the log at the end
record PipelineFigures(
        PipelineOptions options,
        List<Round> peers,
        List<Round> own,
        List<Round> reads,
        AtRate peerAtRate,
        AtRate ownAtRate,
        double ownWord,
        long refused,
        LogReport healthy,
        Optional<Drained> drained,
        LogReport whole) {

    static final double MEDIAN = 50;
    static final double TAIL = 99;

    private static final double LEAST_RATIO = 0.5;
    private static final double LONGEST_MEDIAN_MILLIS = 50;
    private static final double SLOWEST_DRAIN = 2_000;

    double ratio() {
        return Round.medianRatio(own, peers);
    }

    Verdict verdict() {
        return new Verdict("pipeline", targets(), failures(), figures());
    }

    private List<Target> targets() {
        return List.of(
                Target.atLeast("commands/s, b ÷ a", LEAST_RATIO, ratio()),
                Target.atMost(
                        "p50 from HTTP 2xx to effect at %d/s, ms".formatted(options.rate()),
                        LONGEST_MEDIAN_MILLIS,
                        ownAtRate.effects().millisAt(MEDIAN)),
                Target.atLeast(
                        "backlog drained by one instance, events/s",
                        SLOWEST_DRAIN,
                        drained.map(Drained::perSecond).orElse(Double.NaN)));
    }

    /// Without a crash a repeat is as much a broken promise as a loss.
    private List<String> failures() {
        List<String> failures = new ArrayList<>();
        if (healthy.duplicates() > 0) {
            failures.add(healthy.duplicates() + " duplicates without a crash");
        }
        whole.violations().stream().limit(3).forEach(each -> failures.add(each.toString()));
        return failures;
    }

    private Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("callers", options.callers());
        figures.put("commandsPerSecondA", Round.median(peers));
        figures.put("commandsPerSecondB", Round.median(own));
        figures.put("readsPerSecond", Round.median(reads));
        figures.put("ratio", ratio());
        figures.put("microsA", Round.micros(peers));
        figures.put("microsB", Round.micros(own));
        figures.put("microsRead", Round.micros(reads));
        figures.put("answerMillisP50", ownAtRate.answers().millisAt(MEDIAN));
        figures.put("answerMillisP99", ownAtRate.answers().millisAt(TAIL));
        figures.put("effectMillisP50", ownAtRate.effects().millisAt(MEDIAN));
        figures.put("effectMillisP99", ownAtRate.effects().millisAt(TAIL));
        figures.put("effectMillisP50A", peerAtRate.effects().millisAt(MEDIAN));
        figures.put("effectMillisP99A", peerAtRate.effects().millisAt(TAIL));
        figures.put("refused", refused);
        figures.put("duplicatesHealthy", healthy.duplicates());
        figures.put("duplicatesAfterKill", whole.duplicates() - healthy.duplicates());
        figures.put("events", whole.events());
        drained.ifPresent(backlog -> {
            figures.put("backlogEvents", backlog.events());
            figures.put("drainedMillis", backlog.drained().toMillis());
            figures.put("drainedMillisAfterKill", backlog.afterKill().toMillis());
            figures.put("drainEventsPerSecond", backlog.perSecond());
        });
        return figures;
    }
}
