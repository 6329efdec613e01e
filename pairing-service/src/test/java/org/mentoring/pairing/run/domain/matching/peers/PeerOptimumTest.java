package org.mentoring.pairing.run.domain.matching.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.run.domain.matching.optimum.Steps;
import org.mentoring.pairing.run.work.BlossomPeerSolver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;

class PeerOptimumTest {

    private static final int SMALL = 1_000;
    private static final int MEDIUM = 40;

    @Test
    void equalsTheBestOfAllChoicesAmongFewPeople() {
        for (var seed = 1L; seed <= SMALL; seed++) {
            var random = new SplittableRandom(seed);
            var worths = Table.random(random, 1 + random.nextInt(9), 1 << random.nextInt(11), 2);
            var choice = optimum(worths, 1);

            assertIsAMatching(seed, worths, choice);
            assertThat(worth(worths, choice))
                    .as("seed %d", seed)
                    .isEqualTo(worths.best(new boolean[worths.people()], 0));
        }
    }

    @Test
    void equalsAnotherSolverAmongMany() {
        Loader.loadNativeLibraries();
        for (var seed = 1L; seed <= MEDIUM; seed++) {
            var random = new SplittableRandom(seed);
            var worths = Table.random(random, 20 + random.nextInt(30), 2_000, 3);
            var choice = optimum(worths, 3);

            assertIsAMatching(seed, worths, choice);
            assertThat(worth(worths, choice)).as("seed %d", seed).isEqualTo(solved(worths));
        }
    }

    /// Three who fit each other best, and three who fit only one of these: pairs that are best one
    /// by one leave people out.
    @Test
    void seesBeyondTrianglesInWhichAHalfOfEachPairWouldBeBest() {
        var worths = new Table(new int[7][7]);
        worths.set(0, 1, 10).set(1, 2, 10).set(0, 2, 10);
        worths.set(3, 4, 10).set(4, 5, 10).set(3, 5, 10);
        worths.set(2, 3, 1).set(0, 6, 5);

        assertThat(worth(worths, optimum(worths, 1))).isEqualTo(25);
    }

    @Test
    void isTheSameEveryTimeAndHoweverTheSearchBegins() {
        var worths = Table.random(new SplittableRandom(5), 120, 2_000, 2);
        var choice = optimum(worths, 2);

        assertThat(partners(optimum(worths, 2), 120)).isEqualTo(partners(choice, 120));
        assertThat(worth(worths, optimum(worths, 30))).isEqualTo(worth(worths, choice));
    }

    @Test
    void manyWhoAreAllAlikeNeedFewPairs() {
        var worths = new Table(new int[301][301]);
        for (var one = 0; one < 301; one++) {
            for (var other = one + 1; other < 301; other++) {
                worths.set(one, other, 1_000);
            }
        }
        var most = new AtomicInteger();
        var choice =
                new PeerOptimum(new BlossomPeerSolver())
                        .of(worths, (_, pairs) -> most.accumulateAndGet(pairs, Math::max));

        assertThat(choice.firsts()).hasSize(150);
        assertThat(most).hasValueLessThan(301 * 40);
    }

    @Test
    void nobodyAndOneAloneHaveNoPairs() {
        assertThat(optimum(new Table(new int[0][0]), 3).firsts()).isEmpty();
        assertThat(optimum(new Table(new int[1][1]), 3).isPaired(0)).isFalse();
    }

    @Test
    void neverSaysMoreThanTheTrueLoss() {
        var bounds = 0;
        for (var seed = 1L; seed <= 200; seed++) {
            var random = new SplittableRandom(seed);
            var worths = Table.random(random, 3 + random.nextInt(6), 100, 2);
            var choice = optimum(worths, 2);
            for (var other = 1; other < worths.people(); other++) {
                var worth = worths.of(0, other);
                if (worth > 0) {
                    var without = new boolean[worths.people()];
                    without[0] = true;
                    without[other] = true;
                    var truly = worth(worths, choice) - worth - worths.best(without, 0);
                    var said = choice.lossAtLeast(0, other, worth);
                    assertThat(said).as("seed %d", seed).isLessThanOrEqualTo(truly);
                    bounds += said > 0 ? 1 : 0;
                }
            }
        }
        assertThat(bounds).isPositive();
    }

    @Test
    void theProofRefusesWhatIsNotBestOrNoMatching() {
        var worths = new Table(new int[4][4]).set(0, 1, 5).set(1, 2, 9).set(2, 3, 5);
        var prices = optimum(worths, 3).prices();

        assertThatThrownBy(() -> PeerProof.check(worths, new PeerChoice(of(-1, 2, 1, -1), prices)))
                .hasMessageContaining("not proven best: worth 9");
        assertThatThrownBy(() -> PeerProof.check(worths, new PeerChoice(of(1, 0, 0, -1), prices)))
                .hasMessageContaining("not proven best");
        assertThatThrownBy(() -> PeerProof.check(worths, new PeerChoice(of(3, 2, 1, 0), prices)))
                .hasMessageContaining("does not exist");
        var free = new PeerPrices(4, Map.of());
        assertThatThrownBy(() -> PeerProof.check(worths, new PeerChoice(of(1, 0, 3, 2), free)))
                .hasMessageContaining("prove nothing");
    }

    /// @param mostPromising with how many pairs of each person the search begins
    private static PeerChoice optimum(PeerWorths worths, int mostPromising) {
        return new PeerOptimum(new BlossomPeerSolver(), mostPromising).of(worths, Steps.UNWATCHED);
    }

    private static int[] of(int... partners) {
        return partners;
    }

    private static void assertIsAMatching(long seed, Table worths, PeerChoice choice) {
        choice.firsts()
                .forEach(one -> {
                    var other = choice.partnerOf(one);
                    assertThat(choice.partnerOf(other)).as("seed %d", seed).isEqualTo(one);
                    assertThat(worths.of(one, other)).as("seed %d", seed).isPositive();
                });
    }

    private static long worth(Table worths, PeerChoice choice) {
        return choice.firsts().mapToLong(one -> worths.of(one, choice.partnerOf(one))).sum();
    }

    private static List<Integer> partners(PeerChoice choice, int people) {
        var partners = new ArrayList<Integer>();
        for (var person = 0; person < people; person++) {
            partners.add(choice.isPaired(person) ? choice.partnerOf(person) : -1);
        }
        return partners;
    }

    private static long solved(Table worths) {
        var model = new CpModel();
        var total = LinearExpr.newBuilder();
        var ofPerson = new ArrayList<LinearExprBuilder>();
        for (var person = 0; person < worths.people(); person++) {
            ofPerson.add(LinearExpr.newBuilder());
        }
        for (var one = 0; one < worths.people(); one++) {
            for (var other = one + 1; other < worths.people(); other++) {
                if (worths.of(one, other) > 0) {
                    BoolVar pair = model.newBoolVar(one + "-" + other);
                    total.addTerm(pair, worths.of(one, other));
                    ofPerson.get(one).add(pair);
                    ofPerson.get(other).add(pair);
                }
            }
        }
        ofPerson.forEach(pairs -> model.addLessOrEqual(pairs, 1));
        model.maximize(total);
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        assertThat(solver.solve(model)).isEqualTo(CpSolverStatus.OPTIMAL);
        return Math.round(solver.objectiveValue());
    }

    /// Worths that are written down.
    private record Table(int[][] worths) implements PeerWorths {

        /// @param most the highest worth
        /// @param forbidden one of so many pairs is not allowed
        static Table random(SplittableRandom random, int people, int most, int forbidden) {
            var table = new Table(new int[people][people]);
            for (var one = 0; one < people; one++) {
                for (var other = one + 1; other < people; other++) {
                    var allowed = random.nextInt(forbidden) > 0;
                    table.set(one, other, allowed ? 1 + random.nextInt(most) : 0);
                }
            }
            return table;
        }

        Table set(int one, int other, int worth) {
            worths[one][other] = worth;
            worths[other][one] = worth;
            return this;
        }

        @Override
        public int people() {
            return worths.length;
        }

        @Override
        public int of(int one, int other) {
            return worths[one][other];
        }

        /// Tries every choice of those who are not taken, from this person on.
        long best(boolean[] taken, int person) {
            if (person == worths.length) {
                return 0;
            }
            var best = best(taken, person + 1);
            for (var other = person + 1; !taken[person] && other < worths.length; other++) {
                if (!taken[other] && worths[person][other] > 0) {
                    var more = Arrays.copyOf(taken, taken.length);
                    more[person] = true;
                    more[other] = true;
                    best = Math.max(best, worths[person][other] + best(more, person + 1));
                }
            }
            return best;
        }
    }
}
