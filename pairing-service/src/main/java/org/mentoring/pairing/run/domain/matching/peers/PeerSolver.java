package org.mentoring.pairing.run.domain.matching.peers;

import java.util.Map;
import java.util.Set;

/// Finds the matching of the highest total worth among some pairs, with the duals that prove it.
/// The answer depends on nothing but the question.
public interface PeerSolver {

    Solution solve(PeerPairs pairs);

    /// A matching and its duals.
    ///
    /// @param partners by person, [PeerChoice#NOBODY] for who has none
    /// @param duals by set of vertices: people by their numbers, their copies by these numbers and
    ///   the number of people, as [PeerPrices] explains
    record Solution(int[] partners, Map<Set<Integer>, Double> duals) {}
}
