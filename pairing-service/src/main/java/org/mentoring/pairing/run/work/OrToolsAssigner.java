package org.mentoring.pairing.run.work;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

import org.mentoring.pairing.run.domain.matching.optimum.Assigner;
import org.mentoring.pairing.run.domain.matching.optimum.Assignment;

import java.util.Arrays;
import java.util.BitSet;

/// The optimum as a minimum-cost flow (Ahuja, Magnanti, Orlin: Network Flows, 1993, chapter 12),
/// solved exactly by OR-Tools' cost scaling in whole numbers.
///
/// One unit of flow is one pair: from the source through a mentee and a mentor to the sink, at the
/// cost of minus its score. What does not flow that way takes the direct arc at no cost, so nothing
/// is forced. A person's first partner may earn a bonus larger than any total: with it, the number
/// of people with a partner comes first.
public final class OrToolsAssigner implements Assigner {

    /// The exact optimum.
    ///
    /// @throws IllegalStateException when the solver does not answer with an optimum
    @Override
    public BitSet assign(Assignment assignment) {
        Natives.load();
        var flow = new MinCostFlow();
        try {
            var firstPair = new Network(flow, assignment).build();
            var status = flow.solve();
            if (status != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException("min-cost flow answered " + status);
            }
            return chosen(flow, firstPair, assignment.pairs().size());
        } finally {
            flow.delete();
        }
    }

    private static BitSet chosen(MinCostFlow flow, int firstPair, int pairs) {
        var chosen = new BitSet(pairs);
        for (var pair = 0; pair < pairs; pair++) {
            chosen.set(pair, flow.getFlow(firstPair + pair) > 0);
        }
        return chosen;
    }

    /// Loaded with the first run: they are unpacked into a temporary directory, which neither a
    /// quick start nor a service without runs should pay for.
    private static final class Natives {

        static {
            Loader.loadNativeLibraries();
        }

        private Natives() {}

        static void load() {}
    }

    /// Nodes: 0 the source, 1 the sink, then mentees, then mentors.
    private record Network(MinCostFlow flow, Assignment assignment) {

        private static final int SOURCE = 0;
        private static final int SINK = 1;

        /// Returns the number of the first pair's arc; the others follow in order.
        int build() {
            var demand = Arrays.stream(assignment.places().mentees()).asLongStream().sum();
            addPlacesOfMentees();
            addPlacesOfMentors();
            flow.addArcWithCapacityAndUnitCost(SOURCE, SINK, demand, 0);
            flow.setNodeSupply(SOURCE, demand);
            flow.setNodeSupply(SINK, -demand);
            var firstPair = flow.getNumArcs();
            addPairs();
            return firstPair;
        }

        private void addPlacesOfMentees() {
            var places = assignment.places().mentees();
            var bonuses = assignment.places().bonusesOfMentees();
            for (var mentee = 0; mentee < places.length; mentee++) {
                addPlaces(SOURCE, menteeNode(mentee), places[mentee], bonuses[mentee]);
            }
        }

        private void addPlacesOfMentors() {
            var places = assignment.places().mentors();
            var bonuses = assignment.places().bonusesOfMentors();
            for (var mentor = 0; mentor < places.length; mentor++) {
                addPlaces(mentorNode(mentor), SINK, places[mentor], bonuses[mentor]);
            }
        }

        private void addPlaces(int from, int to, int places, long bonus) {
            if (places > 0) {
                flow.addArcWithCapacityAndUnitCost(from, to, 1, -bonus);
            }
            if (places > 1) {
                flow.addArcWithCapacityAndUnitCost(from, to, places - 1, 0);
            }
        }

        private void addPairs() {
            var pairs = assignment.pairs();
            for (var pair = 0; pair < pairs.size(); pair++) {
                flow.addArcWithCapacityAndUnitCost(
                        menteeNode(pairs.mentee(pair)),
                        mentorNode(pairs.mentor(pair)),
                        1,
                        -pairs.score(pair));
            }
        }

        private int menteeNode(int mentee) {
            return 2 + mentee;
        }

        private int mentorNode(int mentor) {
            return 2 + assignment.places().mentees().length + mentor;
        }
    }
}
