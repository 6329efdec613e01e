package org.mentoring.benchmarks.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.pairing.run.domain.matching.PoolFits;
import org.mentoring.pairing.run.domain.matching.optimum.Fits;
import org.mentoring.pairing.run.domain.matching.optimum.Places;
import org.mentoring.pairing.run.domain.matching.optimum.Steps;

import java.util.Arrays;

/// Each is what it is compared as.
class WayTest {

    /// Both mentees fit the first mentor best; the best total gives her to the second.
    private static final short[][] RIVALS = {{900, 800}, {850, 100}};

    @Test
    void oursAndThePeerMakeTheBestTotal() {
        assertThat(scores(Way.OURS, RIVALS)).containsExactly(800, 850);
        assertThat(scores(Way.ALL_PAIRS, RIVALS)).containsExactly(800, 850);
    }

    @Test
    void greedyTakesTheBestPairFirst() {
        assertThat(scores(Way.GREEDY, RIVALS)).containsExactly(900, 100);
    }

    @Test
    void aMentorKeepsTheBestWhoAsks() {
        assertThat(scores(Way.STABLE, RIVALS)).containsExactly(900, 100);
        assertThat(scores(Way.STABLE, new short[][] {{500, 100}, {900, 800}, {600, 0}}))
                .containsExactly(100, 900, 0);
    }

    @Test
    void allWaysGetTheSameRealisticCohort() {
        var size = CohortSize.parse("120x30x4");
        var pool = SampleCohort.of(1, size);
        var again = SampleCohort.of(1, size);
        var fits = new PoolFits(pool);
        var places = new Places(ones(120), four(30), false);

        assertThat(again).isEqualTo(pool);
        var best = total(Way.OURS.scores(fits, places, Steps.UNWATCHED));
        assertThat(total(Way.ALL_PAIRS.scores(fits, places, Steps.UNWATCHED))).isEqualTo(best);
        assertThat(total(Way.GREEDY.scores(fits, places, Steps.UNWATCHED))).isBetween(1, best);
        assertThat(total(Way.STABLE.scores(fits, places, Steps.UNWATCHED))).isBetween(1, best);
    }

    private static int[] scores(Way way, short[][] rows) {
        var places = new Places(ones(rows.length), ones(2), false);
        return way.scores(new Rows(rows), places, Steps.UNWATCHED);
    }

    private static int total(int[] scores) {
        return Arrays.stream(scores).sum();
    }

    private static int[] ones(int people) {
        return filled(people, 1);
    }

    private static int[] four(int people) {
        return filled(people, 4);
    }

    private static int[] filled(int people, int places) {
        var all = new int[people];
        Arrays.fill(all, places);
        return all;
    }

    private record Rows(short[][] rows) implements Fits {

        @Override
        public int mentees() {
            return rows.length;
        }

        @Override
        public int mentors() {
            return rows[0].length;
        }

        @Override
        public Reader reader() {
            return mentee -> rows[mentee].clone();
        }
    }
}
