package org.mentoring.benchmarks.pairing;

import org.mentoring.benchmarks.report.Figures;
import org.mentoring.pairing.run.domain.matching.Pool;
import org.mentoring.pairing.run.domain.matching.PoolFits;
import org.mentoring.pairing.run.domain.matching.optimum.Fits;
import org.mentoring.pairing.run.domain.matching.optimum.Steps;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/// One way of pairing in a JVM of its own, so that its memory can be told apart. Writes its figures
/// as a line of JSON.
@Command(name = SideCommand.NAME, hidden = true)
public final class SideCommand implements Callable<Integer> {

    static final String NAME = "pairing-side";

    /// Loads classes and libraries.
    private static final CohortSize WARM_UP = new CohortSize(200, 50, 4);

    @Option(names = "--way", required = true)
    private Way way = Way.OURS;

    @Option(names = "--size", required = true)
    private String size = "";

    @Option(names = "--seed", required = true)
    private long seed;

    @Option(names = "--times", required = true)
    private int times;

    private double[] seconds = {};
    private StepTimes steps = new StepTimes();
    private int[] scores = {};

    @Override
    public Integer call() {
        run(SampleCohort.of(seed, WARM_UP));
        Pool pool = SampleCohort.of(seed, CohortSize.parse(size));
        seconds = new double[times];
        for (int time = 0; time < times; time++) {
            long start = System.nanoTime();
            run(pool);
            seconds[time] = (System.nanoTime() - start) / 1e9;
        }
        System.out.println(JsonMapper.shared().writeValueAsString(figures(pool)));
        return 0;
    }

    private void run(Pool pool) {
        Fits fits = new PoolFits(pool);
        steps = new StepTimes();
        scores = way.scores(fits, pool.places(false), steps);
        steps.end();
    }

    private SideFigures figures(Pool pool) {
        double heap = Memory.heapMebibytes();
        double resident = Memory.residentMebibytes();
        int[] worstFirst = Arrays.stream(scores).sorted().toArray();
        return new SideFigures(
                seconds[0],
                Figures.median(seconds),
                scoringSeconds(pool),
                secondsByStep(),
                steps.rounds(),
                steps.pairs(),
                Arrays.stream(scores).asLongStream().sum(),
                (int) Arrays.stream(scores).filter(score -> score == 0).count(),
                Arrays.stream(worstFirst, 0, Math.max(1, scores.length / 10)).average().orElse(0),
                heap,
                resident);
    }

    private Map<String, Double> secondsByStep() {
        Map<String, Double> byStep = new LinkedHashMap<>();
        for (Steps.Step step : Steps.Step.values()) {
            byStep.put(step.name(), steps.seconds(step));
        }
        return byStep;
    }

    /// On one thread.
    private static double scoringSeconds(Pool pool) {
        long start = System.nanoTime();
        Fits.Reader reader = new PoolFits(pool).reader();
        for (int mentee = 0; mentee < pool.mentees().size(); mentee++) {
            reader.row(mentee);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
