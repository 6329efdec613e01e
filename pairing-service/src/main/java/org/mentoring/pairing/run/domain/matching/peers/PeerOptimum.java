package org.mentoring.pairing.run.domain.matching.peers;

import static java.util.Comparator.comparingInt;

import org.mentoring.pairing.run.domain.matching.optimum.Steps;
import org.mentoring.pairing.run.domain.matching.optimum.Steps.Step;

import java.util.stream.IntStream;

/// Finds the pairs of peers with the highest total worth: the solver solves for the most promising
/// pairs, the prices of that optimum tell which of the others could better it, and these join until
/// there are none.
public final class PeerOptimum {

    private static final int MOST_PROMISING = 30;

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
                    .sorted(comparingInt(other -> -worths.of(person, other)))
                    .limit(mostPromising)
                    .forEach(other -> pairs.add(person, other, worths.of(person, other)));
        }
        return pairs;
    }

    private static boolean addWorthwhile(PeerWorths worths, PeerPrices prices, PeerPairs pairs) {
        var before = pairs.size();
        for (var one = 0; one < worths.people(); one++) {
            for (var other = one + 1; other < worths.people(); other++) {
                var worth = worths.of(one, other);
                if (worth > 0 && prices.leastSlack(one, other, worth) < -PeerPrices.TOLERANCE) {
                    pairs.add(one, other, worth);
                }
            }
        }
        return pairs.size() > before;
    }
}
