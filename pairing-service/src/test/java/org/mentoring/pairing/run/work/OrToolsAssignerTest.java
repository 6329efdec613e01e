package org.mentoring.pairing.run.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.run.domain.matching.optimum.AssignmentProblems.keepsPlaces;
import static org.mentoring.pairing.run.domain.matching.optimum.AssignmentProblems.peopleWithPartner;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.pairing.run.domain.matching.optimum.Assignment;
import org.mentoring.pairing.run.domain.matching.optimum.AssignmentProblems;

import java.util.BitSet;
import java.util.SplittableRandom;

class OrToolsAssignerTest {

    private static final int PROBLEMS = 600;

    /// Tries every choice of pairs, so that nothing is shared with the solver but the question.
    @ParameterizedTest(name = "people first: {0}")
    @ValueSource(booleans = {false, true})
    void isAsGoodAsTheBestOfAllChoices(boolean peopleFirst) {
        var assigner = new OrToolsAssigner();
        for (var seed = 1L; seed <= PROBLEMS; seed++) {
            var problem = AssignmentProblems.random(new SplittableRandom(seed), peopleFirst);
            var chosen = assigner.assign(problem);

            assertThat(keepsPlaces(problem, chosen)).as("seed %d", seed).isTrue();
            assertThat(value(problem, chosen)).as("seed %d", seed).isEqualTo(best(problem));
        }
    }

    private static long best(Assignment problem) {
        return best(problem, new BitSet(), 0);
    }

    private static long best(Assignment problem, BitSet chosen, int next) {
        if (!keepsPlaces(problem, chosen)) {
            return Long.MIN_VALUE;
        }
        if (next == problem.pairs().size()) {
            return value(problem, chosen);
        }
        var without = best(problem, chosen, next + 1);
        chosen.set(next);
        var with = best(problem, chosen, next + 1);
        chosen.clear(next);
        return Math.max(without, with);
    }

    /// One number that orders choices as the aim does; no total reaches a million.
    private static long value(Assignment problem, BitSet chosen) {
        var people =
                problem.places().peopleFirst()
                        ? 1_000_000L * peopleWithPartner(problem, chosen)
                        : 0;
        return people + problem.totalScore(chosen);
    }
}
