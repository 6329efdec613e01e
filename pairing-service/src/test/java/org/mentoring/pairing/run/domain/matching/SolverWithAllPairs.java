package org.mentoring.pairing.run.domain.matching;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// OR-Tools, given every allowed pair of a pool at once. It knows nothing of locks: a locked pair
/// is worth more than everything else together, so that it cannot do without.
final class SolverWithAllPairs {

    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final long FIRST_PARTNER = 1_000_000;
    private static final long OF_A_WAIT = 250;
    private static final long LOCK = 1_000_000_000;

    private final MinCostFlow flow = new MinCostFlow();
    private final Pool pool;
    private final Set<LockedPair> locked;
    private final boolean peopleFirst;

    private SolverWithAllPairs(Pool pool, List<LockedPair> locked, boolean peopleFirst) {
        this.pool = pool;
        this.locked = new HashSet<>(locked);
        this.peopleFirst = peopleFirst;
    }

    /// What the best choice is worth, with the [#bonus] of everybody who has a partner.
    static long worth(Pool pool, List<LockedPair> locked, boolean peopleFirst) {
        Loader.loadNativeLibraries();
        return new SolverWithAllPairs(pool, locked, peopleFirst).solve();
    }

    /// What it is worth that this person gets a partner at all.
    static long bonus(Candidate person, boolean peopleFirst) {
        if (person.held() > 0) {
            return 0;
        }
        return OF_A_WAIT * Math.min(person.waited(), 3) + (peopleFirst ? FIRST_PARTNER : 0);
    }

    static long bonuses(Collection<Candidate> people, boolean peopleFirst) {
        return people.stream().mapToLong(person -> bonus(person, peopleFirst)).sum();
    }

    private long solve() {
        var mentees = pool.mentees().size();
        for (var mentee = 0; mentee < mentees; mentee++) {
            addPlaces(SOURCE, 2 + mentee, pool.mentees().get(mentee));
            addPairs(mentee);
        }
        for (var mentor = 0; mentor < pool.mentors().size(); mentor++) {
            addPlaces(2 + mentees + mentor, SINK, pool.mentors().get(mentor));
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

    private void addPlaces(int from, int to, Candidate person) {
        var places = person.places();
        var bonus = bonus(person, peopleFirst);
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
