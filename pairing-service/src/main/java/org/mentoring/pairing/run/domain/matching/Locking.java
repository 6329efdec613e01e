package org.mentoring.pairing.run.domain.matching;

import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.run.domain.matching.Kept.Pair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes the locked pairs of a pool, one after the other, as long as rules and places allow it.
final class Locking {

    private final Pool pool;
    private final Map<EnrolmentId, Integer> numbersOfMentees;
    private final Map<EnrolmentId, Integer> numbersOfMentors;
    private final List<Candidate> mentees;
    private final List<Candidate> mentors;
    private final Set<Pair> pairs = new LinkedHashSet<>();
    private final List<NotKept> notKept = new ArrayList<>();

    private Locking(Pool pool) {
        this.pool = pool;
        this.numbersOfMentees = numbers(pool.mentees());
        this.numbersOfMentors = numbers(pool.mentors());
        this.mentees = new ArrayList<>(pool.mentees());
        this.mentors = new ArrayList<>(pool.mentors());
    }

    /// @param wanted those that come first get the places that are there
    static Kept keep(Pool pool, List<LockedPair> wanted) {
        if (wanted.isEmpty()) {
            return new Kept(pool, List.of(), new BitSet(), new BitSet(), List.of());
        }
        var locking = new Locking(pool);
        wanted.forEach(locking::keep);
        return locking.kept();
    }

    private static Map<EnrolmentId, Integer> numbers(List<Candidate> people) {
        var numbers = new HashMap<EnrolmentId, Integer>();
        people.forEach(person -> numbers.put(person.enrolment(), numbers.size()));
        return numbers;
    }

    private void keep(LockedPair wanted) {
        var mentee = numbersOfMentees.get(wanted.mentee());
        var mentor = numbersOfMentors.get(wanted.mentor());
        if (mentee == null || mentor == null) {
            notKept.add(NotKept.gone(wanted));
            return;
        }
        keep(wanted, new Pair(mentee, mentor));
    }

    private void keep(LockedPair wanted, Pair pair) {
        if (pairs.contains(pair)) {
            return;
        }
        var broken = pool.rules().brokenBy(mentors.get(pair.mentor()), mentees.get(pair.mentee()));
        if (broken.isEmpty()) {
            make(pair);
        } else {
            notKept.add(NotKept.forbidden(wanted, broken.iterator().next()));
        }
    }

    private void make(Pair pair) {
        pairs.add(pair);
        mentees.set(pair.mentee(), mentees.get(pair.mentee()).withPartner());
        mentors.set(pair.mentor(), mentors.get(pair.mentor()).withPartner());
    }

    private Kept kept() {
        var pairedMentees = new BitSet();
        var pairedMentors = new BitSet();
        for (var pair : pairs) {
            pairedMentees.set(pair.mentee());
            pairedMentors.set(pair.mentor());
        }
        var rest = new Pool(mentees, mentors, pool.rules(), pool.scoring(), pool.form());
        return new Kept(rest, List.copyOf(pairs), pairedMentees, pairedMentors, notKept);
    }
}
