package org.mentoring.pairing.run.domain.matching;

import java.util.Arrays;

/// Every pair that the rules allow, by number: two indices and a score each, in arrays because
/// there are millions of them in a large cohort.
public final class AllowedPairs {

    /// More than this is refused: the computation keeps all pairs in memory at once.
    public static final int MOST = 4_000_000;

    private int[] mentees = new int[1024];
    private int[] mentors = new int[1024];
    private int[] scores = new int[1024];
    private int size;

    /// All allowed pairs of the pool, ordered by mentee, then mentor.
    ///
    /// @throws PoolTooLargeException when there are more than [#MOST]
    public static AllowedPairs of(Pool pool) {
        var pairs = new AllowedPairs();
        for (var mentee = 0; mentee < pool.mentees().size(); mentee++) {
            for (var mentor = 0; mentor < pool.mentors().size(); mentor++) {
                pairs.addIfAllowed(pool, mentee, mentor);
            }
        }
        return pairs;
    }

    private void addIfAllowed(Pool pool, int menteeIndex, int mentorIndex) {
        var mentor = pool.mentors().get(mentorIndex);
        var mentee = pool.mentees().get(menteeIndex);
        if (pool.rules().allow(mentor, mentee)) {
            add(menteeIndex, mentorIndex, pool.scoring().score(mentor, mentee));
        }
    }

    void add(int mentee, int mentor, int score) {
        if (size == MOST) {
            throw new PoolTooLargeException(MOST);
        }
        if (size == scores.length) {
            grow();
        }
        mentees[size] = mentee;
        mentors[size] = mentor;
        scores[size++] = score;
    }

    private void grow() {
        mentees = Arrays.copyOf(mentees, 2 * size);
        mentors = Arrays.copyOf(mentors, 2 * size);
        scores = Arrays.copyOf(scores, 2 * size);
    }

    public int size() {
        return size;
    }

    public int mentee(int pair) {
        return mentees[pair];
    }

    public int mentor(int pair) {
        return mentors[pair];
    }

    public int score(int pair) {
        return scores[pair];
    }
}
