package org.mentoring.pairing.run.domain.matching.optimum;

/// How well each mentee of a cohort fits each mentor. Answered row by row and not kept: a large
/// cohort has hundreds of millions of pairs.
///
/// Safe for several threads, each with a reader of its own.
public interface Fits {

    /// The score of a pair that fits perfectly.
    int BEST = 1000;

    int mentees();

    int mentors();

    Reader reader();

    /// Reads rows for one thread.
    interface Reader {

        /// The score of this mentee with every mentor: 1 to [#BEST], and 0 where the rules forbid
        /// the pair. The array is the reader's own, and overwritten by the next call.
        short[] row(int mentee);
    }
}
