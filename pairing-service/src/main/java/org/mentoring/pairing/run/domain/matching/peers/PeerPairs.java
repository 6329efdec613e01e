package org.mentoring.pairing.run.domain.matching.peers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Some of the pairs of peers that may be made.
public final class PeerPairs {

    private final int people;
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<Long> known = new HashSet<>();

    PeerPairs(int people) {
        this.people = people;
    }

    /// Two people by number, the lower one first, and what they are worth together.
    public record Pair(int one, int other, int worth) {}

    void add(int one, int other, int worth) {
        var first = Math.min(one, other);
        var second = Math.max(one, other);
        if (known.add((long) first * people + second)) {
            pairs.add(new Pair(first, second, worth));
        }
    }

    public int people() {
        return people;
    }

    public int size() {
        return pairs.size();
    }

    public List<Pair> all() {
        return List.copyOf(pairs);
    }
}
