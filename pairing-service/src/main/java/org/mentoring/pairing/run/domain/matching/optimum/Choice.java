package org.mentoring.pairing.run.domain.matching.optimum;

import java.util.BitSet;
import java.util.stream.IntStream;

/// Which of some pairs are made.
public final class Choice {

    private final CandidatePairs pairs;
    private final BitSet chosen;
    private final Neighbours byMentee;
    private final Prices prices;

    Choice(CandidatePairs pairs, BitSet chosen, Prices prices) {
        this.pairs = pairs;
        this.prices = prices;
        this.chosen = chosen;
        this.byMentee = Neighbours.of(chosen, pairs::mentee, prices.mentees().length);
    }

    static Choice none(Fits fits) {
        return new Choice(new CandidatePairs(), new BitSet(), Prices.none(fits));
    }

    /// By how much any choice that makes this pair is worth less than this one, at least: what the
    /// pair's two people are worth beyond its score. Never more than the true loss (weak duality,
    /// as in [OptimalityProof]): the pair would use up two places at these prices and bring in no
    /// more than its score.
    ///
    /// 0 or more for pairs that are not made; counted with the bonus for first partners.
    public long lossAtLeast(int mentee, int mentor, int score) {
        return (long) prices.mentees()[mentee] + prices.mentors()[mentor] - score;
    }

    /// The pairs that are made, and those whose making would lose no more than this at these
    /// prices.
    CandidatePairs pairsWithin(int loss) {
        var near = new CandidatePairs();
        for (var pair = 0; pair < pairs.size(); pair++) {
            var mentee = pairs.mentee(pair);
            var mentor = pairs.mentor(pair);
            var score = pairs.score(pair);
            if (chosen.get(pair) || lossAtLeast(mentee, mentor, score) <= loss) {
                near.add(mentee, mentor, score);
            }
        }
        return near;
    }

    Prices prices() {
        return prices;
    }

    /// Whether this pair is made.
    public boolean has(int mentee, int mentor) {
        return of(mentee).anyMatch(pair -> pairs.mentor(pair) == mentor);
    }

    /// The numbers of the pairs that are made of this mentee.
    IntStream of(int mentee) {
        return byMentee.of(mentee);
    }

    /// The numbers of the pairs that are made, as [#pairs] counts them.
    public IntStream made() {
        return chosen.stream();
    }

    public CandidatePairs pairs() {
        return pairs;
    }
}
