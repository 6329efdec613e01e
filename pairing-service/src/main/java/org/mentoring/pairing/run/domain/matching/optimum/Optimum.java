package org.mentoring.pairing.run.domain.matching.optimum;

import org.mentoring.pairing.run.domain.matching.optimum.Steps.Step;

/// Finds the best choice among all pairs of a cohort without ever holding them all: the assigner
/// solves for the most promising ones, the prices of that optimum tell which of the others could
/// better it, and these join until there are none. Pairs leave after the first round only, so that
/// there is an end.
public final class Optimum {

    private static final int MOST_PROMISING = 32;
    private static final int JOIN_AT_ONCE = 8;

    /// The pairs of the first round that would lose more than this at its prices leave: most of
    /// them never return, and the later rounds are several times shorter.
    private static final int WORTH_KEEPING = 60;

    private final Assigner assigner;
    private final int mostPromising;
    private final int joinAtOnce;

    public Optimum(Assigner assigner) {
        this(assigner, MOST_PROMISING, JOIN_AT_ONCE);
    }

    /// @param mostPromising with how many pairs of each mentee the search begins
    /// @param joinAtOnce how many pairs of each mentee join when they could better the choice
    Optimum(Assigner assigner, int mostPromising, int joinAtOnce) {
        this.assigner = assigner;
        this.mostPromising = mostPromising;
        this.joinAtOnce = joinAtOnce;
    }

    /// The choice with the highest total of scores; with [Places#peopleFirst], the highest among
    /// those that give the most people a partner.
    ///
    /// @throws IllegalStateException when it cannot be proven, which is a defect
    public Choice of(Fits fits, Places places) {
        return of(fits, places, Steps.UNWATCHED);
    }

    /// The same, watched.
    ///
    /// @throws IllegalStateException when it cannot be proven, which is a defect
    public Choice of(Fits fits, Places places, Steps steps) {
        steps.begins(Step.CANDIDATES, 0);
        var pairs =
                new Pricing(fits, places, mostPromising)
                        .worthwhile(Prices.none(fits), Choice.none(fits));
        var pricing = new Pricing(fits, places, joinAtOnce);
        var first = true;
        while (true) {
            steps.begins(Step.FLOW, pairs.size());
            var assignment = new Assignment(pairs, places);
            var chosen = assigner.assign(assignment);
            steps.begins(Step.PRICES, pairs.size());
            var choice = new Choice(pairs, chosen, ShortestPaths.prices(assignment, chosen));
            steps.begins(Step.PRICING, pairs.size());
            var more = pricing.worthwhile(choice.prices(), choice);
            if (more.size() == 0) {
                steps.begins(Step.PROOF, pairs.size());
                OptimalityProof.check(fits, places, choice, choice.prices());
                return choice;
            }
            pairs = first ? choice.pairsWithin(WORTH_KEEPING) : pairs;
            pairs.addAll(more);
            first = false;
        }
    }
}
