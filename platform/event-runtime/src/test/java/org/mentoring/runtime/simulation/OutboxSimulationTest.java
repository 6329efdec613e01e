package org.mentoring.runtime.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentoring.runtime.check.LogReport;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

/// Tries the real protocol in many schedules of commands, publications, crashes, stalls, sweeps,
/// drains and lost answers. A failing schedule is printed as a seed; `-Dsimulation.seed=…` runs
/// just that one, `-Dsimulation.schedules=100000` more of them.
final class OutboxSimulationTest {

    private static final int SCHEDULES = Integer.getInteger("simulation.schedules", 25_000);
    private static final int SCHEDULES_OF_A_BROKEN_VARIANT = 2_000;

    @Test
    void keepsItsPromisesInEverySchedule() {
        Long only = Long.getLong("simulation.seed");
        long first = only == null ? ThreadLocalRandom.current().nextLong() : only;
        int schedules = only == null ? SCHEDULES : 1;
        long start = System.nanoTime();
        long cpu = cpu();
        long events = 0;
        long duplicates = 0;
        for (int i = 0; i < schedules; i++) {
            LogReport report = keptIn(first + i);
            events += report.events();
            duplicates += report.duplicates();
        }
        System.out.printf(
                "Simulation: %,d schedules, %,d events, %,d duplicates in %d ms (CPU %d ms)%n",
                schedules,
                events,
                duplicates,
                Duration.ofNanos(System.nanoTime() - start).toMillis(),
                Duration.ofNanos(cpu() - cpu).toMillis());
        assertThat(duplicates).isPositive();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static LogReport keptIn(long seed) {
        World world = new World(seed, Variant.AS_IT_IS);
        LogReport report = world.run();
        if (!report.kept() || !world.drained()) {
            fail(
                    "-Dsimulation.seed=%d breaks %s, drained: %s",
                    seed, report.violations(), world.drained());
        }
        return report;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AS_IT_IS")
    void catchesABrokenProtocol(Variant broken) {
        long caught =
                LongStream.range(0, SCHEDULES_OF_A_BROKEN_VARIANT)
                        .filter(seed -> !new World(seed, broken).run().kept())
                        .count();
        System.out.printf(
                "Simulation: %s caught in %,d of %,d schedules%n",
                broken, caught, SCHEDULES_OF_A_BROKEN_VARIANT);
        assertThat(caught).isPositive();
    }
}
