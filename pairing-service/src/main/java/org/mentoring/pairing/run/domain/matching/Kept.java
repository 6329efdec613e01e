package org.mentoring.pairing.run.domain.matching;

import org.mentoring.pairing.run.domain.matching.optimum.Fits;
import org.mentoring.pairing.run.domain.matching.optimum.Places;

import java.util.BitSet;
import java.util.List;

/// What locked pairs leave of a pool.
///
/// @param rest the same people in the same order, with the places that are left
/// @param pairs the locked pairs that are made
/// @param mentees who of the mentees has a partner by them
/// @param mentors who of the mentors has a partner by them
/// @param notKept the locked pairs that are not made
record Kept(Pool rest, List<Pair> pairs, BitSet mentees, BitSet mentors, List<NotKept> notKept) {

    /// Two people by their number in the pool.
    record Pair(int mentee, int mentor) {}

    /// The pairs that may still be made.
    Fits fits() {
        var fits = new PoolFits(rest);
        return pairs.isEmpty() ? fits : new FitsWithout(fits, pairs);
    }

    /// The places that are left.
    ///
    /// @param peopleFirst whether leaving out few people comes before a high total
    Places places(boolean peopleFirst) {
        var places = rest.places(peopleFirst);
        return new Places(places.mentees(), places.mentors(), peopleFirst, mentees, mentors);
    }
}
