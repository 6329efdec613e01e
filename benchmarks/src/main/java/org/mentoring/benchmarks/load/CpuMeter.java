package org.mentoring.benchmarks.load;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads how much processor time named processes have used.
///
/// @param processes name → process id, as they are at the moment of asking
public record CpuMeter(Supplier<Map<String, Long>> processes) {

    /// Starts measuring now.
    public Running start() {
        return new Running(this, System.nanoTime(), used(), MachineCpu.busy());
    }

    private Map<String, Duration> used() {
        Map<String, Duration> used = new LinkedHashMap<>();
        processes.get().forEach((name, pid) -> used.put(name, usedBy(pid)));
        return used;
    }

    private static Duration usedBy(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    /// A measurement that has begun.
    public record Running(
            CpuMeter meter,
            long startNanos,
            Map<String, Duration> before,
            Optional<Duration> machineBefore) {

        /// What was used since the start.
        public CpuUse stop() {
            Duration elapsed = Duration.ofNanos(System.nanoTime() - startNanos);
            Map<String, Duration> used = new LinkedHashMap<>();
            meter.used()
                    .forEach((name, now) ->
                            used.put(name, now.minus(before.getOrDefault(name, Duration.ZERO))));
            Optional<Duration> machine =
                    MachineCpu.busy().flatMap(now -> machineBefore.map(now::minus));
            return new CpuUse(elapsed, used, machine);
        }
    }
}
