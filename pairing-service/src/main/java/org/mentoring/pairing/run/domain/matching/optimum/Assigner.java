package org.mentoring.pairing.run.domain.matching.optimum;

import java.util.BitSet;

/// Chooses pairs so that nobody gets more partners than places and the total score is the highest
/// possible; with `peopleFirst`, the highest among those choices that give the most people a
/// partner. The answer depends on nothing but the question.
public interface Assigner {

    /// Answers with the numbers of the chosen pairs.
    BitSet assign(Assignment assignment);
}
