package org.mentoring.pairing.run.domain.matching.optimum;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Pairs sorted by one of their two people, by counting.
///
/// @param firsts where each person's pairs begin, and at last where all end
record Neighbours(int[] firsts, int[] pairs) {

    static Neighbours of(BitSet pairs, IntUnaryOperator person, int people) {
        var firsts = new int[people + 1];
        pairs.stream().forEach(pair -> firsts[person.applyAsInt(pair) + 1]++);
        for (var each = 0; each < people; each++) {
            firsts[each + 1] += firsts[each];
        }
        var sorted = new int[firsts[people]];
        var next = firsts.clone();
        pairs.stream().forEach(pair -> sorted[next[person.applyAsInt(pair)]++] = pair);
        return new Neighbours(firsts, sorted);
    }

    IntStream of(int person) {
        return Arrays.stream(pairs, firsts[person], firsts[person + 1]);
    }

    int first(int person) {
        return firsts[person];
    }

    int end(int person) {
        return firsts[person + 1];
    }

    int pair(int at) {
        return pairs[at];
    }
}
