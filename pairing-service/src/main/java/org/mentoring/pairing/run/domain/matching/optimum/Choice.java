package org.mentoring.pairing.run.domain.matching.optimum;

import java.util.BitSet;
import java.util.stream.IntStream;

/// Which of some pairs are made.
public final class Choice {

    private final CandidatePairs pairs;
    private final BitSet chosen;
    private final Neighbours byMentee;

    Choice(CandidatePairs pairs, BitSet chosen, int mentees) {
        this.pairs = pairs;
        this.chosen = chosen;
        this.byMentee = Neighbours.of(chosen, pairs::mentee, mentees);
    }

    static Choice none(int mentees) {
        return new Choice(new CandidatePairs(), new BitSet(), mentees);
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
