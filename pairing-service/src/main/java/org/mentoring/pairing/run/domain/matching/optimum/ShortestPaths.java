package org.mentoring.pairing.run.domain.matching.optimum;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/// Finds the prices that belong to an optimum over some pairs: the shortest distances in its
/// residual network (Ahuja, Magnanti, Orlin: Network Flows, 1993, chapters 5 and 9), by label
/// correcting, as costs are negative.
///
/// A path tells what happens when somebody gets a place more: whose places move on, and what the
/// total loses. It starts at the hub, where every unused place is to be had.
final class ShortestPaths {

    private static final int UNREACHED = Integer.MAX_VALUE;

    private final Assignment assignment;
    private final BitSet chosen;
    private final int mentees;
    private final int[] distances;
    private final Neighbours ofMentees;
    private final Neighbours ofMentors;
    private final Waiting waiting;

    private ShortestPaths(Assignment assignment, BitSet chosen) {
        this.assignment = assignment;
        this.chosen = chosen;
        this.mentees = assignment.places().mentees().length;
        this.distances = new int[mentees + assignment.places().mentors().length];
        this.waiting = new Waiting(distances.length);
        var pairs = assignment.pairs();
        var others = new BitSet(pairs.size());
        others.set(0, pairs.size());
        others.andNot(chosen);
        this.ofMentees = Neighbours.of(others, pairs::mentee, mentees);
        this.ofMentors = Neighbours.of(chosen, pairs::mentor, distances.length - mentees);
    }

    /// The prices at which this choice is best.
    ///
    /// @param chosen an optimum of the assignment: with anything else this need not end
    static Prices prices(Assignment assignment, BitSet chosen) {
        var paths = new ShortestPaths(assignment, chosen);
        paths.leaveTheHub();
        paths.spread();
        return paths.prices();
    }

    private void leaveTheHub() {
        Arrays.fill(distances, UNREACHED);
        var bonuses = assignment.places().bonusesOfMentees();
        var usedByMentees = used(assignment.pairs()::mentee, mentees);
        for (var mentee = 0; mentee < mentees; mentee++) {
            if (usedByMentees[mentee] < assignment.places().mentees()[mentee]) {
                reach(mentee, usedByMentees[mentee] == 0 ? -bonuses[mentee] : 0);
            }
        }
        leaveTheHubForMentors();
    }

    private void leaveTheHubForMentors() {
        var bonuses = assignment.places().bonusesOfMentors();
        var usedByMentors = used(assignment.pairs()::mentor, distances.length - mentees);
        for (var mentor = 0; mentor < usedByMentors.length; mentor++) {
            if (usedByMentors[mentor] > 0) {
                reach(mentees + mentor, usedByMentors[mentor] == 1 ? bonuses[mentor] : 0);
            }
        }
    }

    private int[] used(IntUnaryOperator person, int people) {
        var used = new int[people];
        chosen.stream().forEach(pair -> used[person.applyAsInt(pair)]++);
        return used;
    }

    private void spread() {
        while (!waiting.isEmpty()) {
            var node = waiting.next();
            if (node < mentees) {
                spreadFromMentee(node);
            } else {
                spreadFromMentor(node);
            }
        }
    }

    /// A mentee with a place more takes it with another mentor.
    private void spreadFromMentee(int mentee) {
        var pairs = assignment.pairs();
        for (var at = ofMentees.first(mentee); at < ofMentees.end(mentee); at++) {
            var pair = ofMentees.pair(at);
            reach(mentees + pairs.mentor(pair), distances[mentee] - pairs.score(pair));
        }
    }

    /// A mentor with somebody more gives up a mentee.
    private void spreadFromMentor(int node) {
        var mentor = node - mentees;
        var pairs = assignment.pairs();
        for (var at = ofMentors.first(mentor); at < ofMentors.end(mentor); at++) {
            var pair = ofMentors.pair(at);
            reach(pairs.mentee(pair), distances[node] + pairs.score(pair));
        }
    }

    private void reach(int node, int distance) {
        if (distance < distances[node]) {
            distances[node] = distance;
            waiting.add(node);
        }
    }

    /// Whom nobody can reach has places that nobody wants.
    private Prices prices() {
        var ofMentees = assignment.places().bonusesOfMentees();
        var ofMentors = assignment.places().bonusesOfMentors();
        for (var mentee = 0; mentee < mentees; mentee++) {
            ofMentees[mentee] =
                    distances[mentee] == UNREACHED ? -ofMentees[mentee] : distances[mentee];
        }
        for (var mentor = 0; mentor < ofMentors.length; mentor++) {
            var distance = distances[mentees + mentor];
            ofMentors[mentor] = distance == UNREACHED ? -ofMentors[mentor] : -distance;
        }
        return new Prices(ofMentees, ofMentors);
    }
}
