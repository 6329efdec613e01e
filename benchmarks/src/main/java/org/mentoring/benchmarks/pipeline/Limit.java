package org.mentoring.benchmarks.pipeline;

import org.mentoring.benchmarks.load.CpuUse;
import org.mentoring.benchmarks.report.Figures;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/// Says what the closed loop ran into: the processors, or waiting.
///
/// @param peerMicros processor time of a command, as the two after it
/// @param readMicros of one read over HTTP
record Limit(int processors, CpuUse own, double peerMicros, double ownMicros, double readMicros) {

    private static final double BUSY = 0.85;
    private static final int NAMED = 3;

    String text() {
        return "  What limits b: " + cause() + "\n  " + ceiling() + "\n";
    }

    private String cause() {
        double others = Double.isNaN(own.othersCores()) ? 0 : own.othersCores();
        boolean busy = own.cores() + others >= BUSY * processors;
        String most =
                own.byProcess().entrySet().stream()
                        .sorted(Map.Entry.<String, Duration>comparingByValue().reversed())
                        .limit(NAMED)
                        .map(entry -> entry.getKey() + " " + share(entry.getValue()))
                        .collect(Collectors.joining(", "));
        return (busy
                                ? "all %d processors are busy (%s by us): "
                                : "not the %d processors (%s by us), so waiting; ")
                        .formatted(processors, Figures.of(own.cores()))
                + most;
    }

    private String share(Duration used) {
        return Math.round(100.0 * used.toNanos() / own.total().toNanos()) + " %";
    }

    /// On full processors the rates relate as the processor times of a command do.
    private String ceiling() {
        return """
        A command costs %s µs of processor time in b and %s µs in a: a ratio of %s by work \
        alone.
          A read over HTTP costs %s µs, nearly all of them for HTTP, token and JSON, which a \
        does not have: without them the ratio would be about %s.\
        """
                .formatted(
                        Figures.of(ownMicros),
                        Figures.of(peerMicros),
                        Figures.of(peerMicros / ownMicros),
                        Figures.of(readMicros),
                        Figures.of(peerMicros / (ownMicros - readMicros)));
    }
}
