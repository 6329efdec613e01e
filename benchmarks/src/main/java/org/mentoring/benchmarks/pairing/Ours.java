package org.mentoring.benchmarks.pairing;

import org.mentoring.pairing.run.domain.matching.optimum.Choice;
import org.mentoring.pairing.run.domain.matching.optimum.Fits;
import org.mentoring.pairing.run.domain.matching.optimum.Optimum;
import org.mentoring.pairing.run.domain.matching.optimum.Places;
import org.mentoring.pairing.run.domain.matching.optimum.Steps;
import org.mentoring.pairing.run.work.OrToolsAssigner;

/// What pairing-service does.
final class Ours {

    private Ours() {}

    static int[] pairs(Fits fits, Places places, Steps steps) {
        Choice choice = new Optimum(new OrToolsAssigner()).of(fits, places, steps);
        int[] scores = new int[fits.mentees()];
        choice.made()
                .forEach(pair -> scores[choice.pairs().mentee(pair)] = choice.pairs().score(pair));
        return scores;
    }
}
