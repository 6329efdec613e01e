package org.mentoring.pairing.run.domain.matching.optimum;

import java.util.SplittableRandom;

/// Scores that are written down.
record TableFits(short[][] scores, int mentors) implements Fits {

    /// @param best the highest score; a low one makes many equally good
    static TableFits random(SplittableRandom random, int mentees, int mentors, int best) {
        var density = random.nextDouble();
        var scores = new short[mentees][mentors];
        for (var row : scores) {
            for (var mentor = 0; mentor < mentors; mentor++) {
                row[mentor] =
                        random.nextDouble() < density ? (short) (1 + random.nextInt(best)) : 0;
            }
        }
        return new TableFits(scores, mentors);
    }

    @Override
    public int mentees() {
        return scores.length;
    }

    @Override
    public Reader reader() {
        return mentee -> scores[mentee].clone();
    }
}
