package org.mentoring.pairing.run.domain.matching;

import org.mentoring.pairing.run.domain.matching.optimum.Fits;

import java.util.ArrayList;
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

    /// The same with some mentors who take nobody.
    Kept closing(List<Integer> closed) {
        if (closed.isEmpty()) {
            return this;
        }
        var open = new ArrayList<>(rest.mentors());
        closed.forEach(mentor -> open.set(mentor, open.get(mentor).closed()));
        var closedRest = new Pool(rest.mentees(), open, rest.rules(), rest.scoring(), rest.form());
        return new Kept(closedRest, pairs, mentees, mentors, notKept);
    }
}
