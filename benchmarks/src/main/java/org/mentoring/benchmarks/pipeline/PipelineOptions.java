package org.mentoring.benchmarks.pipeline;

import picocli.CommandLine.Option;

import java.time.Duration;

/// How much is measured. The defaults are what `docs/benchmarks.md` reports on.
final class PipelineOptions {

    @Option(
            names = "--callers",
            defaultValue = "128",
            description = "Callers at the same time in the closed loop (${DEFAULT-VALUE}).")
    private int callers;

    @Option(
            names = "--meetings",
            defaultValue = "6000",
            description =
                    "Meetings that are moved to and fro, each 20 times at most"
                            + " (${DEFAULT-VALUE}).")
    private int meetings;

    @Option(
            names = "--rounds",
            defaultValue = "5",
            description = "Rounds of each side, taken in turns (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--round-seconds",
            defaultValue = "4",
            description = "Seconds of one round (${DEFAULT-VALUE}).")
    private int roundSeconds;

    @Option(
            names = "--warm-up",
            defaultValue = "12000",
            description =
                    "Commands of each side before anything is measured, so that a slow machine has"
                            + " compiled as much as a fast one (${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(
            names = "--rate",
            defaultValue = "100",
            description = "Commands per second in the open loop (${DEFAULT-VALUE}).")
    private int rate;

    @Option(
            names = "--rate-seconds",
            defaultValue = "20",
            description = "Seconds of the open loop (${DEFAULT-VALUE}).")
    private int rateSeconds;

    @Option(
            names = "--backlog",
            defaultValue = "24000",
            description = "Events that wait when Kafka comes back (${DEFAULT-VALUE}).")
    private int backlog;

    int callers() {
        return callers;
    }

    int meetings() {
        return meetings;
    }

    int rounds() {
        return rounds;
    }

    Duration round() {
        return Duration.ofSeconds(roundSeconds);
    }

    /// Half as long: it is only there to be subtracted.
    Duration readRound() {
        return round().dividedBy(2);
    }

    int warmUp() {
        return warmUp;
    }

    int rate() {
        return rate;
    }

    Duration rateTime() {
        return Duration.ofSeconds(rateSeconds);
    }

    /// The same number for every meeting, at least one.
    int backlogRounds() {
        return Math.max(1, backlog / meetings);
    }
}
