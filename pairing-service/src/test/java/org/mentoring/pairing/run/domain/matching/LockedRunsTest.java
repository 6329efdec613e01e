package org.mentoring.pairing.run.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.pairing.domain.EnrolmentId;
import org.mentoring.pairing.run.domain.matching.optimum.Steps;
import org.mentoring.pairing.run.work.BlossomPeerSolver;
import org.mentoring.pairing.run.work.OrToolsAssigner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;

/// Runs with locked pairs against everything that could have been chosen instead.
class LockedRunsTest {

    private static final int SMALL_COHORTS = 1_000;
    private static final int MEDIUM_COHORTS = 200;

    private final Matcher matcher = new Matcher(new OrToolsAssigner(), new BlossomPeerSolver());

    @ParameterizedTest(name = "people first: {0}")
    @ValueSource(booleans = {false, true})
    void isTheBestOfAllChoicesWithTheLockedPairsInSmallCohorts(boolean peopleFirst) {
        var cohorts = 0;
        for (var seed = 1L; cohorts < SMALL_COHORTS; seed++) {
            var random = new SplittableRandom(seed);
            var pool = RandomPools.of(seed, 1 + random.nextInt(5), 1 + random.nextInt(4));
            var locked = locked(random, pool, 1 + random.nextInt(12));
            if (!locked.isEmpty()) {
                var matching = matcher.match(pool, locked, peopleFirst, Steps.UNWATCHED);
                assertKeepsLocksRulesAndPlaces(seed, pool, locked, matching);
                assertThat(worth(matching.drafts(), peopleFirst))
                        .as("seed %d", seed)
                        .isEqualTo(new BestWithLocks(pool, locked, peopleFirst).worth());
                cohorts++;
            }
        }
    }

    @ParameterizedTest(name = "people first: {0}")
    @ValueSource(booleans = {false, true})
    void equalsTheSolverThatIsGivenAllPairsOfMediumCohorts(boolean peopleFirst) {
        for (var seed = 1L; seed <= MEDIUM_COHORTS; seed++) {
            var random = new SplittableRandom(seed);
            var pool = RandomPools.of(seed, 20 + random.nextInt(281), 10 + random.nextInt(71));
            var locked = locked(random, pool, random.nextInt(40));
            var matching = matcher.match(pool, locked, peopleFirst, Steps.UNWATCHED);

            assertKeepsLocksRulesAndPlaces(seed, pool, locked, matching);
            assertThat(worth(matching.drafts(), peopleFirst))
                    .as("seed %d", seed)
                    .isEqualTo(SolverWithAllPairs.worth(pool, locked, peopleFirst));
        }
    }

    @ParameterizedTest(name = "people first: {0}")
    @ValueSource(booleans = {false, true})
    void anotherMentorNeverLowersWhatARunWithLocksIsWorth(boolean peopleFirst) {
        for (var seed = 1L; seed <= SMALL_COHORTS; seed++) {
            var random = new SplittableRandom(seed);
            var pool = RandomPools.of(seed, 1 + random.nextInt(8), 2 + random.nextInt(5));
            var fewer =
                    new Pool(
                            pool.mentees(),
                            pool.mentors().subList(0, pool.mentors().size() - 1),
                            pool.rules(),
                            pool.scoring());
            var locked = locked(random, fewer, 2);
            var before = matcher.match(fewer, locked, peopleFirst, Steps.UNWATCHED);
            var after = matcher.match(pool, locked, peopleFirst, Steps.UNWATCHED);

            assertThat(worth(after.drafts(), peopleFirst))
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(worth(before.drafts(), peopleFirst));
        }
    }

    /// Pairs that can all be made: allowed, and within the places.
    private static List<LockedPair> locked(SplittableRandom random, Pool pool, int most) {
        var wanted = new ArrayList<LockedPair>();
        for (var each = 0; each < most; each++) {
            var mentor = pool.mentors().get(random.nextInt(pool.mentors().size()));
            var mentee = pool.mentees().get(random.nextInt(pool.mentees().size()));
            wanted.add(new LockedPair(mentor.enrolment(), mentee.enrolment()));
        }
        var impossible = Locking.keep(pool, wanted).notKept().stream().map(NotKept::pair).toList();
        wanted.removeAll(impossible);
        return wanted.stream().distinct().toList();
    }

    private static void assertKeepsLocksRulesAndPlaces(
            long seed, Pool pool, List<LockedPair> locked, Matching matching) {
        var used = new HashMap<EnrolmentId, Integer>();
        var pairs = new HashSet<LockedPair>();
        for (var draft : matching.drafts()) {
            assertThat(pool.rules().brokenBy(draft.mentor(), draft.mentee()))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(draft.score())
                    .isEqualTo(pool.scoring().score(draft.mentor(), draft.mentee()));
            assertThat(used.merge(draft.mentor().enrolment(), 1, Integer::sum))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(draft.mentor().places());
            assertThat(used.merge(draft.mentee().enrolment(), 1, Integer::sum))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(draft.mentee().places());
            assertThat(pairs.add(pairOf(draft))).as("seed %d, twice", seed).isTrue();
        }
        assertThat(matching.notKept()).as("seed %d", seed).isEmpty();
        assertThat(matching.drafts().stream().filter(Draft::locked).map(LockedRunsTest::pairOf))
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(locked);
    }

    private static LockedPair pairOf(Draft draft) {
        return new LockedPair(draft.mentor().enrolment(), draft.mentee().enrolment());
    }

    /// One number that orders results as the aim does: more people, then those who waited and a
    /// higher total.
    private static long worth(List<Draft> drafts, boolean peopleFirst) {
        var people = new HashSet<Candidate>();
        drafts.forEach(draft -> people.add(draft.mentor()));
        drafts.forEach(draft -> people.add(draft.mentee()));
        var total = drafts.stream().mapToLong(Draft::score).sum();
        return total + SolverWithAllPairs.bonuses(people, peopleFirst);
    }
}
