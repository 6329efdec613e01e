package org.mentoring.pairing.run.domain.matching;

import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.run.domain.matching.peers.PeerWorths;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes locked pairs of peers, as long as rules and places allow it. Whoever locks one direction
/// locks both.
final class LockedPeers {

    private final Pool pool;
    private final Peers peers;
    private final Map<EnrolmentId, Candidate> people = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<NotKept> notKept = new ArrayList<>();
    private final BitSet taken = new BitSet();

    private LockedPeers(Pool pool, Peers peers) {
        this.pool = pool;
        this.peers = peers;
        pool.mentees().forEach(it -> people.put(it.enrolment(), it));
        pool.mentors().forEach(it -> people.put(it.enrolment(), it));
    }

    /// Two peers by number.
    record Pair(int one, int other) {}

    static LockedPeers keep(Pool pool, Peers peers, List<LockedPair> wanted) {
        var locked = new LockedPeers(pool, peers);
        wanted.forEach(locked::keep);
        return locked;
    }

    private void keep(LockedPair wanted) {
        var mentor = people.get(wanted.mentor());
        var mentee = people.get(wanted.mentee());
        if (mentor == null || mentee == null) {
            notKept.add(NotKept.gone(wanted));
        } else if (!isMade(mentor.person(), mentee.person())) {
            keep(wanted, mentor, mentee);
        }
    }

    private boolean isMade(PersonId one, PersonId other) {
        var numbers = List.of(peers.numberOf(one), peers.numberOf(other));
        return pairs.stream().anyMatch(it -> numbers.containsAll(List.of(it.one(), it.other())));
    }

    private void keep(LockedPair wanted, Candidate mentor, Candidate mentee) {
        if (!peers.contains(mentor.person()) || !peers.contains(mentee.person())) {
            notKept.add(NotKept.forbidden(wanted, Rule.BOTH_ROLES));
            return;
        }
        var one = peers.numberOf(mentor.person());
        var other = peers.numberOf(mentee.person());
        if (peers.of(one, other) == 0) {
            notKept.add(NotKept.forbidden(wanted, broken(one, other)));
        } else if (taken.get(one) || taken.get(other)) {
            notKept.add(NotKept.forbidden(wanted, Rule.CAPACITY));
        } else {
            pairs.add(new Pair(one, other));
            taken.set(one);
            taken.set(other);
        }
    }

    private Rule broken(int one, int other) {
        var broken = pool.rules().brokenBy(peers.mentor(one), peers.mentee(other));
        broken.addAll(pool.rules().brokenBy(peers.mentor(other), peers.mentee(one)));
        return broken.iterator().next();
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<NotKept> notKept() {
        return notKept;
    }

    boolean isTaken(int peer) {
        return taken.get(peer);
    }

    /// What the pairs are worth that may still be made.
    PeerWorths others() {
        return new PeerWorths() {

            @Override
            public int people() {
                return peers.people();
            }

            @Override
            public int of(int one, int other) {
                return taken.get(one) || taken.get(other) ? 0 : peers.of(one, other);
            }
        };
    }
}
