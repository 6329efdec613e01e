package org.mentoring.pairing.run.domain.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// OR-Tools, given every allowed pair of a pool at once. It knows nothing of locks: a locked pair
/// is worth more than everything else together, so that it cannot do without.
final class SolverWithAllPairs {

    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final long FIRST_PARTNER = 1_000_000;
    private static final long LOCK = 1_000_000_000;

    private final MinCostFlow flow = new MinCostFlow();
    private final Pool pool;
    private final Set<LockedPair> locked;
    private final long bonus;

    private SolverWithAllPairs(Pool pool, List<LockedPair> locked, boolean peopleFirst) {
        this.pool = pool;
        this.locked = new HashSet<>(locked);
        this.bonus = peopleFirst ? FIRST_PARTNER : 0;
    }

    /// What the best choice is worth, with [#FIRST_PARTNER] for everybody who has a partner where
    /// people come first.
    static long worth(Pool pool, List<LockedPair> locked, boolean peopleFirst) {
        Loader.loadNativeLibraries();
        return new SolverWithAllPairs(pool, locked, peopleFirst).solve();
    }

    static long bonus(boolean peopleFirst) {
        return peopleFirst ? FIRST_PARTNER : 0;
    }

    private long solve() {
        var mentees = pool.mentees().size();
        for (var mentee = 0; mentee < mentees; mentee++) {
            addPlaces(SOURCE, 2 + mentee, pool.mentees().get(mentee).places());
            addPairs(mentee);
        }
        for (var mentor = 0; mentor < pool.mentors().size(); mentor++) {
            addPlaces(2 + mentees + mentor, SINK, pool.mentors().get(mentor).places());
        }
        var demand = pool.mentees().stream().mapToLong(Candidate::places).sum();
        flow.addArcWithCapacityAndUnitCost(SOURCE, SINK, demand, 0);
        flow.setNodeSupply(SOURCE, demand);
        flow.setNodeSupply(SINK, -demand);
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("not solved");
        }
        return -flow.getOptimalCost() - LOCK * locked.size();
    }

    private void addPlaces(int from, int to, int places) {
        flow.addArcWithCapacityAndUnitCost(from, to, Math.min(1, places), -bonus);
        flow.addArcWithCapacityAndUnitCost(from, to, Math.max(0, places - 1), 0);
    }

    private void addPairs(int number) {
        var mentee = pool.mentees().get(number);
        for (var each = 0; each < pool.mentors().size(); each++) {
            var mentor = pool.mentors().get(each);
            if (pool.rules().allow(mentor, mentee)) {
                var pair = new LockedPair(mentor.enrolment(), mentee.enrolment());
                var worth =
                        pool.scoring().score(mentor, mentee) + (locked.contains(pair) ? LOCK : 0);
                flow.addArcWithCapacityAndUnitCost(
                        2 + number, 2 + pool.mentees().size() + each, 1, -worth);
            }
        }
    }
}
