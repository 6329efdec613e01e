package org.mentoring.benchmarks.pipeline;

import org.mentoring.benchmarks.load.CpuUse;
import org.mentoring.benchmarks.report.Figures;

import java.time.Duration;
import java.util.List;

/// One round of one side in the closed loop.
///
/// @param elapsed from the first command to the last effect
record Round(long commands, Duration elapsed, CpuUse cpu) {

    private static final double SECOND_NANOS = 1e9;

    double perSecond() {
        return commands * SECOND_NANOS / elapsed.toNanos();
    }

    static double median(List<Round> rounds) {
        return Figures.median(rounds.stream().mapToDouble(Round::perSecond).toArray());
    }

    /// Of each round of ours to the round of the peer just before it, the one in the middle: what
    /// disturbs the machine for longer than a round disturbs both.
    static double medianRatio(List<Round> ours, List<Round> peers) {
        double[] ratios = new double[ours.size()];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = ours.get(round).perSecond() / peers.get(round).perSecond();
        }
        return Figures.median(ratios);
    }

    static long commands(List<Round> rounds) {
        return rounds.stream().mapToLong(Round::commands).sum();
    }

    /// Processor time of one command, whichever process used it.
    static double micros(List<Round> rounds) {
        return cpu(rounds).total().toNanos() / 1e3 / commands(rounds);
    }

    static CpuUse cpu(List<Round> rounds) {
        return CpuUse.sum(rounds.stream().map(Round::cpu).toList());
    }
}
