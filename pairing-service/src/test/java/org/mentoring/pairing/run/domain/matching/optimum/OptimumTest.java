package org.mentoring.pairing.run.domain.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.pairing.run.domain.matching.optimum.AssignmentProblems.keepsPlaces;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentoring.pairing.run.domain.matching.PoolFits;
import org.mentoring.pairing.run.domain.matching.RandomPools;
import org.mentoring.pairing.run.work.OrToolsAssigner;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntUnaryOperator;

class OptimumTest {

    private static final int SMALL_COHORTS = 1_000;
    private static final int MEDIUM_COHORTS = 100;

    private final OrToolsAssigner assigner = new OrToolsAssigner();

    /// A search that begins with one pair of each mentee has to find nearly all by their prices.
    private final Optimum narrow = new Optimum(assigner, 1, 1);

    @ParameterizedTest(name = "people first: {0}")
    @ValueSource(booleans = {false, true})
    void equalsTheBestOfAllChoicesInSmallCohorts(boolean peopleFirst) {
        for (var seed = 1L; seed <= SMALL_COHORTS; seed++) {
            var random = new SplittableRandom(seed);
            var fits =
                    TableFits.random(
                            random,
                            1 + random.nextInt(5),
                            1 + random.nextInt(4),
                            1 << random.nextInt(10));
            var places = places(random, fits, 2, 3, peopleFirst);
            var choice = narrow.of(fits, places);

            assertKeepsRulesAndPlaces(seed, fits, places, choice);
            assertThat(worth(places, choice))
                    .as("seed %d", seed)
                    .isEqualTo(new BestOfAll(fits, places).worth());
        }
    }

    @ParameterizedTest(name = "people first: {0}")
    @ValueSource(booleans = {false, true})
    void equalsTheSolverThatIsGivenAllPairsOfMediumCohorts(boolean peopleFirst) {
        for (var seed = 1L; seed <= MEDIUM_COHORTS; seed++) {
            var random = new SplittableRandom(seed);
            var pool = RandomPools.of(seed, 50 + random.nextInt(251), 20 + random.nextInt(61));
            var fits = new PoolFits(pool);
            var places = places(random, fits, 2, 6, peopleFirst);
            var choice = new Optimum(assigner, 4, 2).of(fits, places);

            assertKeepsRulesAndPlaces(seed, fits, places, choice);
            assertThat(worth(places, choice))
                    .as("seed %d", seed)
                    .isEqualTo(worthOfAllPairs(fits, places));
        }
    }

    @ParameterizedTest(name = "people first: {0}")
    @ValueSource(booleans = {false, true})
    void isTheSameHoweverTheSearchBegins(boolean peopleFirst) {
        var fits = new PoolFits(RandomPools.of(7, 300, 80));
        var places = places(new SplittableRandom(7), fits, 2, 5, peopleFirst);

        assertThat(worth(places, narrow.of(fits, places)))
                .isEqualTo(worth(places, new Optimum(assigner).of(fits, places)));
    }

    /// The cohort has many pairs that are equally good.
    @Test
    void isTheSameHoweverManyProcessorsShareTheWork() {
        var random = new SplittableRandom(3);
        var fits = TableFits.random(random, 700, 90, 5);
        var places = places(random, fits, 1, 9, false);

        assertThat(pairs(fits, places, 8)).isEqualTo(pairs(fits, places, 1));
    }

    private List<String> pairs(Fits fits, Places places, int processors) {
        try (var pool = new ForkJoinPool(processors)) {
            var choice = pool.submit(() -> narrow.of(fits, places)).join();
            var pairs = choice.pairs();
            return choice.made()
                    .mapToObj(pair -> pairs.mentee(pair) + "-" + pairs.mentor(pair))
                    .toList();
        }
    }

    @ParameterizedTest(name = "people first: {0}")
    @ValueSource(booleans = {false, true})
    void anotherMentorNeverLowersTheTotal(boolean peopleFirst) {
        for (var seed = 1L; seed <= SMALL_COHORTS; seed++) {
            var random = new SplittableRandom(seed);
            var mentors = 1 + random.nextInt(6);
            var fits = TableFits.random(random, 1 + random.nextInt(8), mentors + 1, 100);
            var places = places(random, fits, 2, 3, peopleFirst);
            var fewer = new TableFits(fits.scores(), mentors + 1);
            var without = places.mentors().clone();
            without[mentors] = 0;
            var placesWithout =
                    new Places(
                            places.mentees(),
                            without,
                            peopleFirst,
                            places.precedence(),
                            new BitSet(),
                            new BitSet());

            var before = narrow.of(fewer, placesWithout);
            var after = narrow.of(fits, places);
            assertThat(worth(places, after))
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(worth(places, before));
        }
    }

    private static Places places(
            SplittableRandom random,
            Fits fits,
            int mostOfMentees,
            int mostOfMentors,
            boolean peopleFirst) {
        return new Places(
                random.ints(fits.mentees(), 0, mostOfMentees + 1).toArray(),
                random.ints(fits.mentors(), 0, mostOfMentors + 1).toArray(),
                peopleFirst,
                new Precedence(
                        precedence(random, fits.mentees()), precedence(random, fits.mentors())),
                new BitSet(),
                new BitSet());
    }

    private static int[] precedence(SplittableRandom random, int people) {
        return random.ints(people, -3, 4).map(it -> 250 * Math.max(0, it)).toArray();
    }

    private static void assertKeepsRulesAndPlaces(
            long seed, Fits fits, Places places, Choice choice) {
        var reader = fits.reader();
        var pairs = choice.pairs();
        assertThat(choice.made())
                .as("seed %d", seed)
                .allSatisfy(pair ->
                        assertThat((int) reader.row(pairs.mentee(pair))[pairs.mentor(pair)])
                                .isPositive()
                                .isEqualTo(pairs.score(pair)));
        assertThat(keepsPlaces(new Assignment(pairs, places), made(choice)))
                .as("seed %d", seed)
                .isTrue();
    }

    private static BitSet made(Choice choice) {
        var made = new BitSet();
        choice.made().forEach(made::set);
        return made;
    }

    private static long worth(Places places, Choice choice) {
        return worth(new Assignment(choice.pairs(), places), made(choice));
    }

    private long worthOfAllPairs(Fits fits, Places places) {
        var assignment = new Assignment(CandidatePairs.of(fits), places);
        return worth(assignment, assigner.assign(assignment));
    }

    /// One number that orders choices as the aim does.
    private static long worth(Assignment assignment, BitSet chosen) {
        return assignment.totalScore(chosen)
                + bonuses(
                        chosen, assignment.pairs()::mentee, assignment.places().bonusesOfMentees())
                + bonuses(
                        chosen, assignment.pairs()::mentor, assignment.places().bonusesOfMentors());
    }

    private static long bonuses(BitSet chosen, IntUnaryOperator person, int[] bonuses) {
        return chosen.stream().map(person).distinct().mapToLong(it -> bonuses[it]).sum();
    }

    /// Tries every choice, mentee by mentee.
    private record BestOfAll(TableFits fits, Places places) {

        long worth() {
            return best(0, 0, places.mentees()[0], places.mentors().clone());
        }

        /// The best from this pair on.
        private long best(int mentee, int mentor, int left, int[] free) {
            if (mentor == fits.mentors()) {
                return mentee + 1 == fits.mentees()
                        ? 0
                        : best(mentee + 1, 0, places.mentees()[mentee + 1], free);
            }
            var without = best(mentee, mentor + 1, left, free);
            var score = fits.scores()[mentee][mentor];
            if (score == 0 || left == 0 || free[mentor] == 0) {
                return without;
            }
            var first =
                    (left == places.mentees()[mentee] ? places.bonusesOfMentees()[mentee] : 0L)
                            + (free[mentor] == places.mentors()[mentor]
                                    ? places.bonusesOfMentors()[mentor]
                                    : 0);
            free[mentor]--;
            var with = score + first + best(mentee, mentor + 1, left - 1, free);
            free[mentor]++;
            return Math.max(without, with);
        }
    }
}
