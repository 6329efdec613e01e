package org.mentoring.pairing.run.domain.matching.optimum;

import java.util.Arrays;
import java.util.BitSet;

/// How many partners everybody can take, and what the first one is worth beside its score.
///
/// @param mentees partners that each mentee can take
/// @param mentors partners that each mentor can take
/// @param peopleFirst whether as many people as possible get a partner, before the total counts
/// @param precedence whose first partner counts for more
/// @param pairedMentees who has a partner already, so that the first one here is not their first
/// @param pairedMentors the same of mentors
public record Places(
        int[] mentees,
        int[] mentors,
        boolean peopleFirst,
        Precedence precedence,
        BitSet pairedMentees,
        BitSet pairedMentors) {

    /// Places of people of whom nobody has a partner yet, and nobody comes first.
    public Places(int[] mentees, int[] mentors, boolean peopleFirst) {
        this(
                mentees,
                mentors,
                peopleFirst,
                Precedence.none(mentees.length, mentors.length),
                new BitSet(),
                new BitSet());
    }

    /// What anybody's first partner adds: nothing, or with [#peopleFirst] more than any two choices
    /// that leave out the same number of people can differ by.
    public int firstPartnerBonus() {
        return peopleFirst
                ? Math.toIntExact(
                        Fits.BEST * mostPairs()
                                + sum(precedence.mentees())
                                + sum(precedence.mentors())
                                + 1)
                : 0;
    }

    /// What the first pair made of each mentee adds.
    public int[] bonusesOfMentees() {
        return bonuses(precedence.mentees(), pairedMentees);
    }

    /// What the first pair made of each mentor adds.
    public int[] bonusesOfMentors() {
        return bonuses(precedence.mentors(), pairedMentors);
    }

    private int[] bonuses(int[] ofPrecedence, BitSet paired) {
        var ofAnybody = firstPartnerBonus();
        var bonuses = Arrays.stream(ofPrecedence).map(own -> own + ofAnybody).toArray();
        paired.stream().forEach(person -> bonuses[person] = 0);
        return bonuses;
    }

    private long mostPairs() {
        return Math.min(sum(mentees), sum(mentors));
    }

    private static long sum(int[] places) {
        return Arrays.stream(places).asLongStream().sum();
    }
}
