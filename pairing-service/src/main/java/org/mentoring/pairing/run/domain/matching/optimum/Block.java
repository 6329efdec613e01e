package org.mentoring.pairing.run.domain.matching.optimum;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Some mentees after each other, enough to be worth handing to another thread.
///
/// @param end the first mentee that belongs to the next block
record Block(int first, int end) {

    private static final int MENTEES = 64;

    /// All mentees, in order; what is done with each block may be done by several threads at once.
    static Stream<Block> all(int mentees) {
        return IntStream.rangeClosed(0, (mentees - 1) / MENTEES)
                .parallel()
                .mapToObj(number ->
                        new Block(number * MENTEES, Math.min((number + 1) * MENTEES, mentees)));
    }
}
