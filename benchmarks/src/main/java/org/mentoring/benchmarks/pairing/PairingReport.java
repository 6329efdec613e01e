package org.mentoring.benchmarks.pairing;

import org.mentoring.benchmarks.report.Figures;
import org.mentoring.benchmarks.report.Table;
import org.mentoring.pairing.run.domain.matching.optimum.Steps;

import java.util.Map;

/// The figures for people.
final class PairingReport {

    private PairingReport() {}

    static String text(PairingFigures figures) {
        return String.join(
                "\n",
                ways(PairingCommand.SMALL, figures.small()),
                ways(PairingCommand.LARGE, figures.large()),
                steps(figures));
    }

    private static String ways(CohortSize size, Map<Way, SideFigures> ways) {
        Table table =
                new Table(
                        size.toString(),
                        "first, s",
                        "median, s",
                        "heap, MiB",
                        "process, MiB",
                        "total",
                        "worst tenth",
                        "left out");
        ways.forEach((way, figures) ->
                table.row(
                        way.title(),
                        Figures.of(figures.firstSeconds()),
                        Figures.of(figures.seconds()),
                        Figures.of(figures.heapMebibytes()),
                        Figures.of(figures.residentMebibytes()),
                        Figures.of(figures.total()),
                        Figures.of(figures.worstTenth()),
                        Figures.of((long) figures.leftOut())));
        return table.toString();
    }

    private static String steps(PairingFigures figures) {
        SideFigures small = PairingFigures.ours(figures.small());
        SideFigures large = PairingFigures.ours(figures.large());
        SideFigures huge = figures.huge();
        Table table =
                new Table(
                        "best total, proven",
                        PairingCommand.SMALL.toString(),
                        PairingCommand.LARGE.toString(),
                        PairingCommand.HUGE.toString());
        table.row("last run, s", seconds(small), seconds(large), seconds(huge));
        for (Steps.Step step : Steps.Step.values()) {
            table.row(
                    "… " + words(step),
                    inStep(small, step),
                    inStep(large, step),
                    inStep(huge, step));
        }
        table.row(
                "scores of all pairs once, one thread, s",
                Figures.of(small.scoringSeconds()),
                Figures.of(large.scoringSeconds()),
                Figures.of(huge.scoringSeconds()));
        table.row("rounds", rounds(small), rounds(large), rounds(huge));
        table.row("pairs given to the solver", pairs(small), pairs(large), pairs(huge));
        table.row("heap, MiB", heap(small), heap(large), heap(huge));
        table.row("process, MiB", process(small), process(large), process(huge));
        return table.toString();
    }

    private static String words(Steps.Step step) {
        return switch (step) {
            case CANDIDATES -> "scoring, most promising pairs of each mentee";
            case FLOW -> "flow over the pairs found so far";
            case PRICES -> "prices of its optimum";
            case PRICING -> "scoring, all pairs against the prices";
            case PROOF -> "scoring, proof";
        };
    }

    private static String seconds(SideFigures figures) {
        return Figures.of(figures.steps().values().stream().mapToDouble(Double::doubleValue).sum());
    }

    private static String inStep(SideFigures figures, Steps.Step step) {
        return Figures.of(figures.steps().getOrDefault(step.name(), Double.NaN));
    }

    private static String rounds(SideFigures figures) {
        return Figures.of((long) figures.rounds());
    }

    private static String pairs(SideFigures figures) {
        return Figures.of((long) figures.pairs());
    }

    private static String heap(SideFigures figures) {
        return Figures.of(figures.heapMebibytes());
    }

    private static String process(SideFigures figures) {
        return Figures.of(figures.residentMebibytes());
    }
}
