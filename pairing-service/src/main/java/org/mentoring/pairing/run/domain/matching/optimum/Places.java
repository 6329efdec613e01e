package org.mentoring.pairing.run.domain.matching.optimum;

import java.util.Arrays;

/// How many partners everybody can take, and what the first one is worth beside its score.
///
/// @param mentees partners that each mentee can take
/// @param mentors partners that each mentor can take
/// @param peopleFirst whether as many people as possible get a partner, before the total counts
public record Places(int[] mentees, int[] mentors, boolean peopleFirst) {

    /// What a person's first partner adds: nothing, or with [#peopleFirst] more than any two totals
    /// can differ by.
    public int firstPartnerBonus() {
        return peopleFirst ? Math.toIntExact((long) Fits.BEST * mostPairs() + 1) : 0;
    }

    private long mostPairs() {
        return Math.min(sum(mentees), sum(mentors));
    }

    private static long sum(int[] places) {
        return Arrays.stream(places).asLongStream().sum();
    }
}
