package org.mentoring.pairing.run.domain.matching;

import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.run.domain.matching.Draft.Loss;
import org.mentoring.pairing.run.domain.matching.Draft.RunnerUp;
import org.mentoring.pairing.run.domain.matching.optimum.Choice;
import org.mentoring.pairing.run.domain.matching.optimum.Fits;

/// Finds whom a mentee would have got next.
final class RunnersUp {

    private final Pool pool;
    private final Choice choice;
    private final Fits.Reader reader;
    private final int bonus;

    /// @param firstPartnerBonus what the choice counted for everybody's first partner
    RunnersUp(Pool pool, Fits fits, Choice choice, int firstPartnerBonus) {
        this.pool = pool;
        this.bonus = firstPartnerBonus;
        this.choice = choice;
        this.reader = fits.reader();
    }

    /// The best fitting allowed mentor whom this pair's mentee did not get, if there is one.
    @Nullable RunnerUp of(int pair) {
        var mentee = choice.pairs().mentee(pair);
        var row = reader.row(mentee);
        var best = -1;
        for (var mentor = 0; mentor < row.length; mentor++) {
            if (row[mentor] > (best < 0 ? 0 : row[best]) && !choice.has(mentee, mentor)) {
                best = mentor;
            }
        }
        return best < 0
                ? null
                : new RunnerUp(
                        pool.mentors().get(best),
                        row[best],
                        words(choice.pairs().score(pair), row[best]),
                        Loss.of(choice.lossAtLeast(mentee, best, row[best]), bonus));
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
