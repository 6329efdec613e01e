package org.mentoring.pairing.run.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.pairing.run.work.BlossomPeerSolver;
import org.mentoring.pairing.run.work.OrToolsAssigner;

import java.util.List;
import java.util.SplittableRandom;

class RunnersUpTest {

    private static final int COHORTS = 100;

    private final Matcher matcher = new Matcher(new OrToolsAssigner(), new BlossomPeerSolver());

    /// What the best result costs in which the mentee has the runner-up is known exactly here.
    @ParameterizedTest(name = "people first: {0}")
    @ValueSource(booleans = {false, true})
    void neverSaysMoreThanTheTrueLoss(boolean peopleFirst) {
        var bounds = 0;
        for (var seed = 1L; bounds < COHORTS; seed++) {
            var random = new SplittableRandom(seed);
            var pool = RandomPools.of(seed, 2 + random.nextInt(4), 2 + random.nextInt(3));
            var best = new BestWithLocks(pool, List.of(), peopleFirst).worth();
            for (var draft : matcher.match(pool, peopleFirst).drafts()) {
                var next = draft.runnerUp();
                if (next != null) {
                    var instead =
                            new LockedPair(next.mentor().enrolment(), draft.mentee().enrolment());
                    var truly =
                            best - new BestWithLocks(pool, List.of(instead), peopleFirst).worth();
                    assertThat(worth(next.loss(), peopleFirst))
                            .as("seed %d", seed)
                            .isLessThanOrEqualTo(truly);
                    bounds += worth(next.loss(), peopleFirst) > 0 ? 1 : 0;
                }
            }
        }
    }

    private static final Candidate NOBODY_WAITS = Candidates.berliner("anybody");

    /// The total may rise when more people are left out, by less than the worth of one of them.
    private static long worth(Draft.Loss loss, boolean peopleFirst) {
        var ofPeople = loss.people() * SolverWithAllPairs.bonus(NOBODY_WAITS, peopleFirst);
        return loss.people() > 0 ? ofPeople - 100_000 : loss.score();
    }
}
