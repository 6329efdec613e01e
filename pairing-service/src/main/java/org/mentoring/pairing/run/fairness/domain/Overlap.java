package org.mentoring.pairing.run.fairness.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How two groupings of the same people lie over each other.
///
/// Who knows which groups lie inside which may subtract one grouping from the other: the time-zone
/// band without Berlin is Lyon. The groups of both are the nodes of a graph, and whoever is in two
/// of them ties these two. What can be found out by adding and subtracting is then, in each part
/// that hangs together, at least one cut (after Gusfield, A Graph Theoretic Approach to Statistical
/// Data Security, SIAM Journal on Computing 17, 1988, who asks it of single cells). So nothing
/// about fewer people than the smallest group follows where every cut takes as many.
///
/// Groups tied by enough people are on one side of any smaller cut and count as one, again and
/// again. Where one is left of each part, all is well. It may be well otherwise too: that is not
/// looked into.
final class Overlap {

    private final int smallest;
    private final Map<Group, Group> heads = new HashMap<>();
    private Map<Tie, Integer> ties = new TreeMap<>();

    private Overlap(int smallest) {
        this.smallest = smallest;
    }

    /// The groups of the second grouping that a tie of too few people holds together; empty when
    /// there is no such tie.
    ///
    /// @param people how many are in both groups
    static Optional<Set<String>> weakest(Map<Both, Integer> people, int smallest) {
        var overlap = new Overlap(smallest);
        people.forEach((both, count) -> {
            var tie = new Tie(new Group(0, both.first()), new Group(1, both.second()));
            overlap.ties.merge(tie, count, Integer::sum);
        });
        return overlap.weakest();
    }

    /// A group of the first grouping and one of the second.
    record Both(String first, String second) {}

    private Optional<Set<String>> weakest() {
        var all = ties.keySet().stream().map(Tie::other).collect(Collectors.toSet());
        while (uniteStrong()) {
            ties = betweenHeads();
        }
        return ties.entrySet().stream()
                .min(comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .map(tie ->
                        all.stream()
                                .filter(group -> tie.holds(headOf(group)))
                                .map(Group::name)
                                .collect(Collectors.toSet()));
    }

    private boolean uniteStrong() {
        var strong = ties.entrySet().stream().filter(tie -> tie.getValue() >= smallest).toList();
        strong.forEach(tie -> unite(tie.getKey()));
        return !strong.isEmpty();
    }

    private void unite(Tie tie) {
        var one = headOf(tie.one());
        var other = headOf(tie.other());
        if (!one.equals(other)) {
            heads.put(one, other);
        }
    }

    private Map<Tie, Integer> betweenHeads() {
        var between = new TreeMap<Tie, Integer>();
        ties.forEach((tie, people) -> {
            var one = headOf(tie.one());
            var other = headOf(tie.other());
            if (!one.equals(other)) {
                between.merge(Tie.between(one, other), people, Integer::sum);
            }
        });
        return between;
    }

    private Group headOf(Group group) {
        var head = group;
        for (var next = heads.get(head); next != null; next = heads.get(head)) {
            head = next;
        }
        return head;
    }

    /// A group of one of the two groupings.
    private record Group(int grouping, String name) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            return comparingInt(Group::grouping).thenComparing(Group::name).compare(this, other);
        }
    }

    private record Tie(Group one, Group other) implements Comparable<Tie> {

        static Tie between(Group one, Group other) {
            return one.compareTo(other) < 0 ? new Tie(one, other) : new Tie(other, one);
        }

        boolean holds(Group group) {
            return one.equals(group) || other.equals(group);
        }

        @Override
        public int compareTo(Tie another) {
            return comparing(Tie::one).thenComparing(Tie::other).compare(this, another);
        }
    }
}
