package org.mentoring.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class CpuUseTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void tellsOurProcessorsFromThoseOfOthers() {
        CpuUse use =
                new CpuUse(
                        SECOND.multipliedBy(2),
                        Map.of("store", SECOND, "service", SECOND.multipliedBy(2)),
                        Optional.of(SECOND.multipliedBy(4)));

        assertThat(use.cores()).isEqualTo(1.5);
        assertThat(use.othersCores()).isEqualTo(0.5);
        assertThat(use.of("store")).isEqualTo(SECOND);
        assertThat(use.of("unknown")).isZero();
    }

    @Test
    void addsUpOverRounds() {
        CpuUse one = new CpuUse(SECOND, Map.of("store", SECOND), Optional.of(SECOND));
        CpuUse other =
                new CpuUse(SECOND, Map.of("store", SECOND, "b", SECOND), Optional.of(SECOND));

        CpuUse both = CpuUse.sum(List.of(one, other));

        assertThat(both.elapsed()).isEqualTo(SECOND.multipliedBy(2));
        assertThat(both.of("store")).isEqualTo(SECOND.multipliedBy(2));
        assertThat(both.total()).isEqualTo(SECOND.multipliedBy(3));
    }

    @Test
    void knowsNothingOfOthersWhereTheMachineDoesNotTell() {
        assertThat(new CpuUse(SECOND, Map.of(), Optional.empty()).othersCores()).isNaN();
    }

    @Test
    void readsTheBusyColumnsOfProcStat() {
        assertThat(MachineCpu.read("cpu  100 20 30 9999 500 4 6 40 7 7"))
                .isEqualTo(Duration.ofSeconds(2));
    }
}
