package org.mentoring.pairing.run.domain.matching;

import java.util.BitSet;

/// Finds whom a mentee would have got next.
///
/// @param pairs ordered by mentee
record RunnersUp(AllowedPairs pairs, BitSet chosen) {

    /// The best allowed pair of the same mentee that was not chosen, or -1.
    int of(int pair) {
        var best = -1;
        for (var other = firstOfMentee(pair); sameMentee(pair, other); other++) {
            if (!chosen.get(other) && (best < 0 || pairs.score(other) > pairs.score(best))) {
                best = other;
            }
        }
        return best;
    }

    private int firstOfMentee(int pair) {
        var first = pair;
        while (first > 0 && pairs.mentee(first - 1) == pairs.mentee(pair)) {
            first--;
        }
        return first;
    }

    private boolean sameMentee(int pair, int other) {
        return other < pairs.size() && pairs.mentee(other) == pairs.mentee(pair);
    }

    static String words(int chosen, int runnerUp) {
        if (runnerUp > chosen) {
            return "Would fit better by "
                    + (runnerUp - chosen)
                    + ", but adds more to the cohort's total with somebody else.";
        }
        return runnerUp == chosen
                ? "Would fit just as well."
                : "Would fit less well by " + (chosen - runnerUp) + ".";
    }
}
