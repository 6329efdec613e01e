package org.mentoring.pairing.run.domain.matching;

import java.util.BitSet;

/// What an [Assigner] is asked: which of the allowed pairs to make.
///
/// @param menteePlaces partners that each mentee can take
/// @param mentorPlaces partners that each mentor can take
/// @param peopleFirst whether as many people as possible get a partner, before the total counts
public record Assignment(
        AllowedPairs pairs, int[] menteePlaces, int[] mentorPlaces, boolean peopleFirst) {

    static Assignment of(Pool pool, AllowedPairs pairs, boolean peopleFirst) {
        return new Assignment(
                pairs,
                pool.mentees().stream().mapToInt(Candidate::places).toArray(),
                pool.mentors().stream().mapToInt(Candidate::places).toArray(),
                peopleFirst);
    }

    public long totalScore(BitSet chosen) {
        return chosen.stream().mapToLong(pairs::score).sum();
    }
}
