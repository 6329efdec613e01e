package org.mentoring.pairing.run.domain.matching.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The dual variables of a matching of least cost (Edmonds: Maximum matching and a polyhedron with
/// 0,1-vertices, 1965): one for each person, and one of 0 or more for some odd sets of people, the
/// blossoms. A pair's slack is its cost less the duals of all sets that it leaves; where no slack
/// is negative, no perfect matching costs less than the sum of all duals.
///
/// Everybody is there twice, as themselves and as a copy, and is paired with the own copy where
/// there is no partner: so everybody has one, and a cost is minus a worth.
final class PeerPrices {

    /// Duals are multiples of a quarter, computed in floating point.
    static final double TOLERANCE = 1e-6;

    private final int people;
    private final double sum;
    private final double leastOfBlossoms;
    private final boolean odd;
    private final double[] ofAllSets;
    private final List<List<Integer>> blossoms = new ArrayList<>();
    private final List<Double> ofBlossoms = new ArrayList<>();

    /// @param duals by set of vertices; copies have the numbers from `people` on
    PeerPrices(int people, Map<Set<Integer>, Double> duals) {
        this.people = people;
        this.ofAllSets = new double[2 * people];
        for (var vertex = 0; vertex < 2 * people; vertex++) {
            blossoms.add(new ArrayList<>());
        }
        duals.forEach(this::add);
        this.sum = duals.values().stream().mapToDouble(Double::doubleValue).sum();
        this.leastOfBlossoms = ofBlossoms.stream().mapToDouble(it -> it).min().orElse(0);
        this.odd = duals.keySet().stream().allMatch(set -> set.size() % 2 == 1);
    }

    private void add(Set<Integer> set, double dual) {
        for (var vertex : set) {
            ofAllSets[vertex] += dual;
            if (set.size() > 1) {
                blossoms.get(vertex).add(ofBlossoms.size());
            }
        }
        if (set.size() > 1) {
            ofBlossoms.add(dual);
        }
    }

    /// What every perfect matching costs at least, if these are duals.
    double sum() {
        return sum;
    }

    /// Whether blossoms are odd and have no negative dual.
    boolean areDuals() {
        return odd && leastOfBlossoms >= -TOLERANCE;
    }

    /// Of a pair of this worth.
    double slack(int one, int other, int worth) {
        return slackOf(one, other, -worth);
    }

    /// Of the pair of their copies.
    double slackOfCopy(int one, int other, int worth) {
        return slackOf(people + one, people + other, -worth);
    }

    /// The lower one of the two slacks of a pair.
    double leastSlack(int one, int other, int worth) {
        return Math.min(slack(one, other, worth), slackOfCopy(one, other, worth));
    }

    /// Of being paired with the own copy.
    double slackOfNobody(int person) {
        return slackOf(person, people + person, 0);
    }

    private double slackOf(int vertex, int other, int cost) {
        var slack = cost - ofAllSets[vertex] - ofAllSets[other];
        return slack >= 0 ? slack : slack + 2 * inBoth(vertex, other);
    }

    /// The duals of the blossoms that hold both: the pair does not leave these.
    private double inBoth(int vertex, int other) {
        var both = 0.0;
        for (var blossom : blossoms.get(vertex)) {
            both += blossoms.get(other).contains(blossom) ? ofBlossoms.get(blossom) : 0;
        }
        return both;
    }
}
