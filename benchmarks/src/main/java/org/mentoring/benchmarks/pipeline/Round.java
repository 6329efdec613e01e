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
    private static final double NANOS_PER_MICRO = 1e3;

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
        return perCommand(cpu(rounds).total(), rounds);
    }

    /// Processor time of one command in this process.
    static double micros(List<Round> rounds, String process) {
        return perCommand(cpu(rounds).of(process), rounds);
    }

    private static double perCommand(Duration used, List<Round> rounds) {
        return used.toNanos() / NANOS_PER_MICRO / commands(rounds);
    }

    static CpuUse cpu(List<Round> rounds) {
        return CpuUse.sum(rounds.stream().map(Round::cpu).toList());
    }
}
