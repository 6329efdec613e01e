package org.mentoring.benchmarks.pairing;

import org.mentoring.pairing.run.domain.matching.optimum.Fits;
import org.mentoring.pairing.run.domain.matching.optimum.Places;
import org.mentoring.pairing.run.domain.matching.optimum.Steps;

/// Ways to make the pairs of a cohort.
enum Way {
    OURS("best total, proven", Ours::pairs),
    ALL_PAIRS("OR-Tools with all pairs", AllPairs::solved),
    GREEDY("greedy, best pair first", AllPairs::greedy),
    STABLE("Gale–Shapley, mentees ask", Stable::pairs);

    private final String title;
    private final Pairs pairs;

    Way(String title, Pairs pairs) {
        this.title = title;
        this.pairs = pairs;
    }

    String title() {
        return title;
    }

    /// The scores of the pairs that each mentee gets; all cohorts here give a mentee one place, so
    /// one score each, and 0 for whoever is left out.
    ///
    /// @param steps is told how far it has come, if this way has steps
    int[] scores(Fits fits, Places places, Steps steps) {
        return pairs.of(fits, places, steps);
    }

    @FunctionalInterface
    private interface Pairs {
        int[] of(Fits fits, Places places, Steps steps);
    }
}
