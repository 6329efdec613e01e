package org.mentoring.pairing.run.domain.matching.optimum;

import java.util.BitSet;
import java.util.random.RandomGenerator;

/// Small random questions for an assigner.
public final class AssignmentProblems {

    private AssignmentProblems() {}

    public static Assignment random(RandomGenerator random, boolean peopleFirst) {
        var mentees = places(random, 1 + random.nextInt(5), 2);
        var mentors = places(random, 1 + random.nextInt(4), 3);
        var density = random.nextDouble();
        var pairs = new CandidatePairs();
        for (var mentee = 0; mentee < mentees.length; mentee++) {
            for (var mentor = 0; mentor < mentors.length; mentor++) {
                if (random.nextDouble() < density) {
                    pairs.add(mentee, mentor, 1 + random.nextInt(Fits.BEST));
                }
            }
        }
        return new Assignment(pairs, new Places(mentees, mentors, peopleFirst));
    }

    private static int[] places(RandomGenerator random, int people, int most) {
        return random.ints(people, 0, most + 1).toArray();
    }

    /// How many people of both roles the chosen pairs give a partner.
    public static int peopleWithPartner(Assignment assignment, BitSet chosen) {
        var mentees = new BitSet();
        var mentors = new BitSet();
        chosen.stream().forEach(pair -> mentees.set(assignment.pairs().mentee(pair)));
        chosen.stream().forEach(pair -> mentors.set(assignment.pairs().mentor(pair)));
        return mentees.cardinality() + mentors.cardinality();
    }

    public static boolean keepsPlaces(Assignment assignment, BitSet chosen) {
        var mentees = assignment.places().mentees().clone();
        var mentors = assignment.places().mentors().clone();
        return chosen.stream()
                .allMatch(pair ->
                        --mentees[assignment.pairs().mentee(pair)] >= 0
                                && --mentors[assignment.pairs().mentor(pair)] >= 0);
    }
}
