package org.mentoring.pairing.run.domain.matching.optimum;

import java.util.Arrays;
import java.util.BitSet;

/// How many partners everybody can take, and what the first one is worth beside its score.
///
/// @param mentees partners that each mentee can take
/// @param mentors partners that each mentor can take
/// @param peopleFirst whether as many people as possible get a partner, before the total counts
/// @param pairedMentees who has a partner already, so that the first one here is not their first
/// @param pairedMentors the same of mentors
public record Places(
        int[] mentees,
        int[] mentors,
        boolean peopleFirst,
        BitSet pairedMentees,
        BitSet pairedMentors) {

    /// Places of people of whom nobody has a partner yet.
    public Places(int[] mentees, int[] mentors, boolean peopleFirst) {
        this(mentees, mentors, peopleFirst, new BitSet(), new BitSet());
    }

    /// What a person's first partner adds: nothing, or with [#peopleFirst] more than any two totals
    /// can differ by.
    public int firstPartnerBonus() {
        return peopleFirst ? Math.toIntExact((long) Fits.BEST * mostPairs() + 1) : 0;
    }

    /// What the first pair made of each mentee adds.
    public int[] bonusesOfMentees() {
        return bonuses(mentees.length, pairedMentees);
    }

    /// What the first pair made of each mentor adds.
    public int[] bonusesOfMentors() {
        return bonuses(mentors.length, pairedMentors);
    }

    private int[] bonuses(int people, BitSet paired) {
        var bonuses = new int[people];
        Arrays.fill(bonuses, firstPartnerBonus());
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
