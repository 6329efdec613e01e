package org.mentoring.benchmarks.pairing;

import org.mentoring.pairing.run.domain.matching.optimum.Assignment;
import org.mentoring.pairing.run.domain.matching.optimum.CandidatePairs;
import org.mentoring.pairing.run.domain.matching.optimum.Fits;
import org.mentoring.pairing.run.domain.matching.optimum.Places;
import org.mentoring.pairing.run.domain.matching.optimum.Steps;
import org.mentoring.pairing.run.work.OrToolsAssigner;

/// What can be done with every allowed pair in memory.
final class AllPairs {

    private AllPairs() {}

    /// The peer: the same solver, given everything.
    static int[] solved(Fits fits, Places places, Steps steps) {
        CandidatePairs all = CandidatePairs.of(fits);
        int[] scores = new int[fits.mentees()];
        new OrToolsAssigner()
                .assign(new Assignment(all, places)).stream()
                        .forEach(pair -> scores[all.mentee(pair)] = all.score(pair));
        return scores;
    }

    /// The best pair of all first, then the best of those that are left.
    static int[] greedy(Fits fits, Places places, Steps steps) {
        CandidatePairs all = CandidatePairs.of(fits);
        int[] mentees = places.mentees().clone();
        int[] mentors = places.mentors().clone();
        int[] scores = new int[fits.mentees()];
        for (int pair : bestFirst(all)) {
            if (mentees[all.mentee(pair)] > 0 && mentors[all.mentor(pair)] > 0) {
                mentees[all.mentee(pair)]--;
                mentors[all.mentor(pair)]--;
                scores[all.mentee(pair)] = all.score(pair);
            }
        }
        return scores;
    }

    /// Sorted by counting.
    private static int[] bestFirst(CandidatePairs all) {
        int[] next = new int[Fits.BEST + 2];
        for (int pair = 0; pair < all.size(); pair++) {
            next[rank(all, pair) + 1]++;
        }
        for (int rank = 0; rank <= Fits.BEST; rank++) {
            next[rank + 1] += next[rank];
        }
        int[] sorted = new int[all.size()];
        for (int pair = 0; pair < all.size(); pair++) {
            sorted[next[rank(all, pair)]++] = pair;
        }
        return sorted;
    }

    private static int rank(CandidatePairs all, int pair) {
        return Fits.BEST - all.score(pair);
    }
}
