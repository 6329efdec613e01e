package org.mentoring.pairing.run.domain.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tries every choice of pairs of a small pool that contains the locked ones.
record BestWithLocks(Pool pool, List<LockedPair> locked, boolean peopleFirst) {

    long worth() {
        return best(0, places(pool.mentees()), places(pool.mentors()), new HashSet<>(), 0);
    }

    private static int[] places(List<Candidate> people) {
        return people.stream().mapToInt(Candidate::places).toArray();
    }

    /// The best from the pair of this number on.
    private long best(int pair, int[] mentees, int[] mentors, Set<Candidate> people, long total) {
        if (pair == mentees.length * mentors.length) {
            return total + SolverWithAllPairs.bonuses(people, peopleFirst);
        }
        var mentee = pair / mentors.length;
        var mentor = pair % mentors.length;
        var without =
                isLocked(mentee, mentor)
                        ? Long.MIN_VALUE
                        : best(pair + 1, mentees, mentors, people, total);
        if (mentees[mentee] == 0 || mentors[mentor] == 0 || !allowed(mentee, mentor)) {
            return without;
        }
        return Math.max(without, with(pair, mentees, mentors, people, total));
    }

    private long with(int pair, int[] mentees, int[] mentors, Set<Candidate> people, long total) {
        var mentee = pair / mentors.length;
        var mentor = pair % mentors.length;
        var lessMentees = mentees.clone();
        var lessMentors = mentors.clone();
        lessMentees[mentee]--;
        lessMentors[mentor]--;
        var more = new HashSet<>(people);
        more.add(pool.mentees().get(mentee));
        more.add(pool.mentors().get(mentor));
        var score = pool.scoring().score(pool.mentors().get(mentor), pool.mentees().get(mentee));
        return best(pair + 1, lessMentees, lessMentors, more, total + score);
    }

    private boolean isLocked(int mentee, int mentor) {
        return locked.contains(
                new LockedPair(
                        pool.mentors().get(mentor).enrolment(),
                        pool.mentees().get(mentee).enrolment()));
    }

    private boolean allowed(int mentee, int mentor) {
        return pool.rules().allow(pool.mentors().get(mentor), pool.mentees().get(mentee));
    }
}
