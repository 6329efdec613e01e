package org.mentoring.pairing.run.domain.matching.optimum;

import org.mentoring.pairing.domain.WireNamed;

/// Is told how far a search has come.
public interface Steps {

    /// For searches that nobody watches.
    Steps UNWATCHED = (step, pairs) -> {};

    /// What a search does, one after the other; all but the first and the last several times.
    enum Step implements WireNamed {
        /// Looks for the most promising pairs of each mentee.
        CANDIDATES("candidates"),
        /// Solves for the pairs found so far.
        FLOW("flow"),
        /// Finds the prices of that optimum.
        PRICES("prices"),
        /// Looks through all pairs for those worth more than their price.
        PRICING("pricing"),
        /// Checks the result.
        PROOF("proof");

        private final String wireName;

        Step(String wireName) {
            this.wireName = wireName;
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    /// A step begins.
    ///
    /// @param pairs how many have been found so far
    void begins(Step step, int pairs);
}
