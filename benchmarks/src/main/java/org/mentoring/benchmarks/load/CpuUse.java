package org.mentoring.benchmarks.load;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Processor time by process over some time.
///
/// @param machine of everything that ran on the machine, where that can be told
public record CpuUse(
        Duration elapsed, Map<String, Duration> byProcess, Optional<Duration> machine) {

    public Duration total() {
        return byProcess.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /// What one process used, zero where it was not there.
    public Duration of(String process) {
        return byProcess.getOrDefault(process, Duration.ZERO);
    }

    /// Processors that were busy for us all the time.
    public double cores() {
        return cores(total());
    }

    /// Processors that were busy for others all the time; NaN where it cannot be told.
    public double othersCores() {
        return machine.map(all -> Math.max(0, cores(all.minus(total())))).orElse(Double.NaN);
    }

    private double cores(Duration used) {
        return (double) used.toNanos() / elapsed.toNanos();
    }

    /// Several measurements as one.
    public static CpuUse sum(List<CpuUse> uses) {
        Duration elapsed = Duration.ZERO;
        Map<String, Duration> byProcess = new LinkedHashMap<>();
        Optional<Duration> machine = Optional.of(Duration.ZERO);
        for (CpuUse use : uses) {
            elapsed = elapsed.plus(use.elapsed);
            use.byProcess.forEach((name, used) -> byProcess.merge(name, used, Duration::plus));
            machine = machine.flatMap(sum -> use.machine.map(sum::plus));
        }
        return new CpuUse(elapsed, byProcess, machine);
    }
}
