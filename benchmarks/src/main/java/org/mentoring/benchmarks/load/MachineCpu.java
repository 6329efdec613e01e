package org.mentoring.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How long the processors of the machine have been busy, whoever used them. Known on Linux, from
/// the first line of `/proc/stat`: `cpu user nice system idle iowait irq softirq steal …` in ticks
/// (proc_stat(5)).
final class MachineCpu {

    private static final Path STAT = Path.of("/proc/stat");

    /// Linux reports in hundredths of a second on every architecture that Java runs on.
    private static final int TICK_MILLIS = 10;

    private static final List<Integer> BUSY_COLUMNS = List.of(1, 2, 3, 6, 7, 8);

    private MachineCpu() {}

    static Optional<Duration> busy() {
        try {
            return Files.isReadable(STAT)
                    ? Optional.of(read(Files.readAllLines(STAT).getFirst()))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static Duration read(String line) {
        String[] columns = line.split("\\s+");
        long ticks =
                BUSY_COLUMNS.stream().mapToLong(column -> Long.parseLong(columns[column])).sum();
        return Duration.ofMillis(ticks * TICK_MILLIS);
    }
}
