package org.mentoring.pairing.run.domain.matching.peers;

import org.mentoring.pairing.run.domain.matching.optimum.Steps;
import org.mentoring.pairing.run.domain.matching.optimum.Steps.Step;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Finds the pairs of peers with the highest total worth: the solver solves for the most promising
/// pairs, the prices of that optimum tell which of the others could better it, and these join until
/// there are none.
public final class PeerOptimum {

    private static final int MOST_PROMISING = 30;
    private static final int JOIN_AT_ONCE = 8;

    private final PeerSolver solver;
    private final int mostPromising;

    public PeerOptimum(PeerSolver solver) {
        this(solver, MOST_PROMISING);
    }

    /// @param mostPromising with how many pairs of each person the search begins
    PeerOptimum(PeerSolver solver, int mostPromising) {
        this.solver = solver;
        this.mostPromising = mostPromising;
    }

    /// The choice of the highest total worth, watched.
    ///
    /// @throws IllegalStateException when it cannot be proven, which is a defect
    public PeerChoice of(PeerWorths worths, Steps steps) {
        steps.begins(Step.CANDIDATES, 0);
        var pairs = promising(worths);
        while (true) {
            steps.begins(Step.FLOW, pairs.size());
            var solution = solver.solve(pairs);
            steps.begins(Step.PRICES, pairs.size());
            var prices = new PeerPrices(worths.people(), solution.duals());
            steps.begins(Step.PRICING, pairs.size());
            if (!addWorthwhile(worths, prices, pairs)) {
                steps.begins(Step.PROOF, pairs.size());
                var choice = new PeerChoice(solution.partners(), prices);
                PeerProof.check(worths, choice);
                return choice;
            }
        }
    }

    private PeerPairs promising(PeerWorths worths) {
        var pairs = new PeerPairs(worths.people());
        for (var each = 0; each < worths.people(); each++) {
            var person = each;
            IntStream.range(0, worths.people())
                    .filter(other -> other != person && worths.of(person, other) > 0)
                    .boxed()
                    .sorted(bestFirst(worths, person))
                    .limit(mostPromising)
                    .forEach(other -> pairs.add(person, other, worths.of(person, other)));
        }
        return pairs;
    }

    /// Of those who are equally good each person begins with others, so that not all begin with the
    /// same few.
    private static Comparator<Integer> bestFirst(PeerWorths worths, int person) {
        return Comparator.<Integer>comparingInt(other -> -worths.of(person, other))
                .thenComparingInt(other -> Math.floorMod(other - person, worths.people()));
    }

    /// Adds of each person the few pairs that could better the choice most.
    private static boolean addWorthwhile(PeerWorths worths, PeerPrices prices, PeerPairs pairs) {
        var before = pairs.size();
        for (var each = 0; each < worths.people(); each++) {
            var person = each;
            IntStream.range(0, worths.people())
                    .filter(other -> other != person && worths.of(person, other) > 0)
                    .filter(other -> slack(worths, prices, person, other) < -PeerPrices.TOLERANCE)
                    .boxed()
                    .sorted(
                            Comparator.<Integer>comparingDouble(
                                            other -> slack(worths, prices, person, other))
                                    .thenComparing(bestFirst(worths, person)))
                    .limit(JOIN_AT_ONCE)
                    .forEach(other -> pairs.add(person, other, worths.of(person, other)));
        }
        return pairs.size() > before;
    }

    private static double slack(PeerWorths worths, PeerPrices prices, int one, int other) {
        return prices.leastSlack(one, other, worths.of(one, other));
    }
}
