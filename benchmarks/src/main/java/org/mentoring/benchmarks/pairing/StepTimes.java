package org.mentoring.benchmarks.pairing;

import org.mentoring.pairing.run.domain.matching.optimum.Steps;

import java.util.EnumMap;
import java.util.Map;

/// Where the time of one search goes.
final class StepTimes implements Steps {

    private final Map<Step, Long> nanoseconds = new EnumMap<>(Step.class);
    private Step current = Step.CANDIDATES;
    private long since = System.nanoTime();
    private int rounds;
    private int pairs;

    @Override
    public void begins(Step step, int pairsSoFar) {
        end();
        current = step;
        pairs = pairsSoFar;
        rounds += step == Step.FLOW ? 1 : 0;
    }

    /// The last step has ended too.
    void end() {
        long now = System.nanoTime();
        nanoseconds.merge(current, now - since, Long::sum);
        since = now;
    }

    double seconds(Step step) {
        return nanoseconds.getOrDefault(step, 0L) / 1e9;
    }

    int rounds() {
        return rounds;
    }

    int pairs() {
        return pairs;
    }
}
