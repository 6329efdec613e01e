package org.mentoring.pairing.run.domain.matching.optimum;

import java.util.Arrays;

/// Some of the allowed pairs, by number: two indices and a score each, in arrays because there are
/// millions of them in a large cohort.
public final class CandidatePairs {

    private int[] mentees = new int[1024];
    private int[] mentors = new int[1024];
    private short[] scores = new short[1024];
    private int size;

    /// Every allowed pair, for cohorts in which that is not too much.
    public static CandidatePairs of(Fits fits) {
        var all = new CandidatePairs();
        var reader = fits.reader();
        for (var mentee = 0; mentee < fits.mentees(); mentee++) {
            var row = reader.row(mentee);
            for (var mentor = 0; mentor < row.length; mentor++) {
                if (row[mentor] > 0) {
                    all.add(mentee, mentor, row[mentor]);
                }
            }
        }
        return all;
    }

    void add(int mentee, int mentor, int score) {
        if (size == scores.length) {
            grow(2 * size);
        }
        mentees[size] = mentee;
        mentors[size] = mentor;
        scores[size++] = (short) score;
    }

    void addAll(CandidatePairs more) {
        if (size + more.size > scores.length) {
            grow(Math.max(2 * size, size + more.size));
        }
        System.arraycopy(more.mentees, 0, mentees, size, more.size);
        System.arraycopy(more.mentors, 0, mentors, size, more.size);
        System.arraycopy(more.scores, 0, scores, size, more.size);
        size += more.size;
    }

    private void grow(int length) {
        mentees = Arrays.copyOf(mentees, length);
        mentors = Arrays.copyOf(mentors, length);
        scores = Arrays.copyOf(scores, length);
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
