package org.mentoring.benchmarks.pairing;

import org.mentoring.benchmarks.report.Verdict;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;

@Command(
        name = "pairing",
        mixinStandardHelpOptions = true,
        description = "The best pairs of large cohorts, beside other ways to make pairs.")
public final class PairingCommand implements Callable<Integer> {

    static final CohortSize SMALL = new CohortSize(2_000, 500, 4);
    static final CohortSize LARGE = new CohortSize(10_000, 2_500, 4);
    static final CohortSize HUGE = new CohortSize(50_000, 12_500, 4);

    private static final int GIBIBYTE = 1024;

    private static final String WHAT =
            """
            The pairing run, measured on this machine, each way in a JVM of its own with two
            processors. Every allowed pair of the cohort is considered by each, from people as the
            service knows them to the pairs that are made.
              best total, proven        what pairing-service does
              OR-Tools with all pairs   the same solver, given every allowed pair
              greedy                    the best pair of all first, then the best of those left
              Gale–Shapley              mentees ask in the order of their scores
            """;

    @Option(
            names = "--seed",
            defaultValue = "42",
            description = "Another seed, other people (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        System.out.println(WHAT);
        Map<Way, SideFigures> small = new EnumMap<>(Way.class);
        Map<Way, SideFigures> large = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            small.put(way, run(new Side(way, SMALL, GIBIBYTE, 5)));
        }
        for (Way way : Way.values()) {
            int heap = (way == Way.OURS ? 1 : 4) * GIBIBYTE;
            large.put(way, run(new Side(way, LARGE, heap, 3)));
        }
        SideFigures huge = run(new Side(Way.OURS, HUGE, 2 * GIBIBYTE, 1));
        PairingFigures figures = new PairingFigures(small, large, huge);
        Verdict verdict = figures.verdict();
        System.out.println();
        System.out.println(PairingReport.text(figures));
        System.out.println(verdict.table());
        verdict.failures().forEach(failure -> System.out.println("  FAILED: " + failure));
        System.out.println(verdict.json());
        return verdict.exitCode();
    }

    private SideFigures run(Side side) {
        System.out.println("… " + side.way().title() + ", " + side.size());
        return side.run(seed);
    }
}
