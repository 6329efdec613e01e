package org.mentoring.runtime.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentoring.runtime.check.LogReport;

/// Kills the instance that saved, at each step of one event's way, and lets another one go on.
final class FailpointTest {

    private static final long ANY_SEED = 1;

    @ParameterizedTest
    @EnumSource
    void anotherInstanceFinishesWhatOneHasBegun(Failpoint step) {
        World world = new World(ANY_SEED, Variant.AS_IT_IS);
        Instance dying = world.instance(0);
        dying.command("tally0", 1, () -> {});
        if (step.compareTo(Failpoint.AFTER_SAVE) > 0) {
            dying.publishOne();
        }
        switch (step) {
            case AFTER_SAVE, AFTER_SEND_BEFORE_ARRIVAL -> world.log().loseAll();
            case AFTER_ARRIVAL_BEFORE_ACKNOWLEDGEMENT -> world.log().arriveUnheard();
            case AFTER_ACKNOWLEDGEMENT_BEFORE_DRAIN -> world.log().deliver();
            case AFTER_DRAIN -> {
                world.log().deliver();
                dying.drain();
            }
        }
        world.crash(0);

        LogReport report = world.settleAndCheck();

        assertThat(report.violations()).isEmpty();
        assertThat(world.drained()).isTrue();
        assertThat(report.events()).isEqualTo(1);
        assertThat(report.duplicates()).isEqualTo(step.duplicates());
    }
}
