package org.mentoring.pairing.run.domain.matching;

import org.mentoring.pairing.domain.PersonId;
import org.mentoring.pairing.run.domain.matching.peers.PeerWorths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The people of a pool who can be paired as peers: those who are mentee and mentor with a place
/// each. A pair is worth what both directions score, with the bonus of two people who have a
/// partner.
final class Peers implements PeerWorths {

    private final Pool pool;
    private final List<Peer> peers = new ArrayList<>();
    private final Map<PersonId, Integer> numbers = new HashMap<>();
    private final short[][] scores;
    private final int[] bonuses;
    private final int peopleFirstBonus;

    Peers(Pool pool, boolean peopleFirst) {
        this.pool = pool;
        var mentors = numbersOf(pool.mentors());
        for (var mentee = 0; mentee < pool.mentees().size(); mentee++) {
            var person = pool.mentees().get(mentee).person();
            var mentor = mentors.get(person);
            if (mentor != null && hasPlaces(mentee, mentor) && !numbers.containsKey(person)) {
                numbers.put(person, peers.size());
                peers.add(new Peer(mentee, mentor));
            }
        }
        this.scores = scores();
        this.peopleFirstBonus = peopleFirst ? moreThanAnyTotal() : 0;
        this.bonuses = IntStream.range(0, peers.size()).map(peer -> bonus(mentee(peer))).toArray();
    }

    /// Where somebody is in the two lists of the pool.
    record Peer(int mentee, int mentor) {}

    private static Map<PersonId, Integer> numbersOf(List<Candidate> mentors) {
        var numbers = new HashMap<PersonId, Integer>();
        for (var mentor = 0; mentor < mentors.size(); mentor++) {
            numbers.putIfAbsent(mentors.get(mentor).person(), mentor);
        }
        return numbers;
    }

    private boolean hasPlaces(int mentee, int mentor) {
        return MandatoryRules.hasPlace(pool.mentees().get(mentee))
                && MandatoryRules.hasPlace(pool.mentors().get(mentor));
    }

    /// By mentee, then mentor.
    private short[][] scores() {
        var reader = new PoolFits(pool).reader();
        var all = new short[peers.size()][peers.size()];
        for (var mentee = 0; mentee < all.length; mentee++) {
            var row = reader.row(peers.get(mentee).mentee());
            for (var mentor = 0; mentor < all.length; mentor++) {
                all[mentee][mentor] = row[peers.get(mentor).mentor()];
            }
        }
        return all;
    }

    private int moreThanAnyTotal() {
        var most = 1L;
        for (var peer = 0; peer < peers.size(); peer++) {
            most += Scoring.BEST + Pool.precedence(mentee(peer));
        }
        return Math.toIntExact(most);
    }

    private int bonus(Candidate person) {
        return person.held() > 0 ? 0 : peopleFirstBonus + Pool.precedence(person);
    }

    @Override
    public int people() {
        return peers.size();
    }

    @Override
    public int of(int one, int other) {
        return scores[one][other] > 0 && scores[other][one] > 0
                ? scores[one][other] + scores[other][one] + bonuses[one] + bonuses[other]
                : 0;
    }

    Candidate mentee(int peer) {
        return pool.mentees().get(peers.get(peer).mentee());
    }

    Candidate mentor(int peer) {
        return pool.mentors().get(peers.get(peer).mentor());
    }

    /// The peers alone.
    Pool asPool() {
        var numbers = IntStream.range(0, peers.size()).boxed().toList();
        return new Pool(
                numbers.stream().map(this::mentee).toList(),
                numbers.stream().map(this::mentor).toList(),
                pool.rules(),
                pool.scoring(),
                pool.form());
    }

    /// What this mentee scores with this mentor.
    int score(int mentee, int mentor) {
        return scores[mentee][mentor];
    }

    /// What it counts that anybody has a partner at all, who has none yet and has not waited.
    int peopleFirstBonus() {
        return peopleFirstBonus;
    }

    boolean contains(PersonId person) {
        return numbers.containsKey(person);
    }

    /// The number of somebody who is a peer.
    int numberOf(PersonId person) {
        return numbers.getOrDefault(person, -1);
    }
}
