package org.mentoring.pairing.run.domain.matching.optimum;

import java.util.BitSet;

/// What an [Assigner] is asked: which of these pairs to make.
public record Assignment(CandidatePairs pairs, Places places) {

    public long totalScore(BitSet chosen) {
        return chosen.stream().mapToLong(pairs::score).sum();
    }
}
