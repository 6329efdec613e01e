package org.mentoring.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentoring.local.stack.Service;
import org.mentoring.system.crash.Strike.CutStore;
import org.mentoring.system.crash.Strike.Kill;

import java.util.List;
import java.util.Random;

class StrikesTest {

    private static final int ROUNDS = 20;
    private static final long SEED = 7;

    @Test
    void twentyRoundsMeetEveryProcessAndEveryKindOfWrite() {
        List<Strike> drawn = Strikes.draw(ROUNDS, new Random(SEED));

        assertThat(drawn).hasSize(ROUNDS).contains(new Kill("kafka"));
        assertThat(Service.modules()).allSatisfy(it -> assertThat(drawn).contains(new Kill(it)));
        assertThat(drawn)
                .contains(
                        new CutStore("findAndModify"),
                        new CutStore("insert"),
                        new CutStore("update"));
    }

    @Test
    void oneSeedDrawsTheSameAgain() {
        assertThat(Strikes.draw(ROUNDS, new Random(SEED)))
                .isEqualTo(Strikes.draw(ROUNDS, new Random(SEED)))
                .isNotEqualTo(Strikes.draw(ROUNDS, new Random(SEED + 1)));
    }
}
