package org.mentoring.pairing.run.domain.matching.optimum;

/// Is told how far a search has come.
public interface Steps {

    /// For searches that nobody watches.
    Steps UNWATCHED = (step, pairs) -> {};

    /// What a search does, one after the other; all but the first and the last several times.
    enum Step {
        /// Looks for the most promising pairs of each mentee.
        CANDIDATES,
        /// Solves for the pairs found so far.
        FLOW,
        /// Finds the prices of that optimum.
        PRICES,
        /// Looks through all pairs for those worth more than their price.
        PRICING,
        /// Checks the result.
        PROOF
    }

    /// A step begins.
    ///
    /// @param pairs how many have been found so far
    void begins(Step step, int pairs);
}
