package org.mentoring.pairing.run.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoolFitsTest {

    @ParameterizedTest(name = "pools from {0}")
    @ValueSource(longs = {1, 101, 201})
    void saysOfEveryPairWhatRulesAndScoringSay(long firstSeed) {
        for (var seed = firstSeed; seed < firstSeed + 100; seed++) {
            var pool = RandomPools.of(seed, 30, 20);
            var reader = new PoolFits(pool).reader();
            for (var mentee = 0; mentee < pool.mentees().size(); mentee++) {
                assertThat(reader.row(mentee))
                        .as("seed %d, mentee %d", seed, mentee)
                        .containsExactly(row(pool, pool.mentees().get(mentee)));
            }
        }
    }

    @Test
    void aCohortWithoutMentorsHasEmptyRows() {
        var pool = RandomPools.of(1, 3, 0);

        assertThat(new PoolFits(pool).reader().row(2)).isEmpty();
    }

    @Test
    void aCohortWithoutMenteesHasNoRows() {
        assertThat(new PoolFits(RandomPools.of(1, 0, 3)).mentees()).isZero();
    }

    private static short[] row(Pool pool, Candidate mentee) {
        var row = new short[pool.mentors().size()];
        for (var mentor = 0; mentor < row.length; mentor++) {
            var candidate = pool.mentors().get(mentor);
            if (pool.rules().allow(candidate, mentee)) {
                row[mentor] = (short) pool.scoring().score(candidate, mentee);
            }
        }
        return row;
    }
}
