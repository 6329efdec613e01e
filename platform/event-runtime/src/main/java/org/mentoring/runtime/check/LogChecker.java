package org.mentoring.runtime.check;

import org.jspecify.annotations.Nullable;
import org.mentoring.runtime.outbox.EventData;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a log from its beginning and compares it with what was committed. Feed it the records of
/// each partition in their order; how partitions interleave does not matter.
///
/// Not safe for use by several threads.
public final class LogChecker {

    private final Map<EventSource, Long> highest = new HashMap<>();
    private final Map<EventSource, Map<Long, Seen>> seen = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();
    private long events;
    private long duplicates;

    private record Seen(String id, @Nullable EventData data) {}

    /// Takes the next record of its partition.
    public void read(LogEntry entry) {
        Seen now = new Seen(entry.id(), entry.data());
        Seen before =
                seen.computeIfAbsent(entry.source(), source -> new HashMap<>())
                        .putIfAbsent(entry.sequence(), now);
        if (before == null) {
            first(entry);
        } else {
            repeat(entry, before.equals(now));
        }
    }

    private void first(LogEntry entry) {
        events++;
        long last = highest.getOrDefault(entry.source(), 0L);
        if (entry.sequence() != last + 1) {
            violations.add(new Violation(Promise.IN_ORDER, entry.source(), entry.sequence()));
        }
        highest.merge(entry.source(), entry.sequence(), Math::max);
    }

    private void repeat(LogEntry entry, boolean alike) {
        duplicates++;
        if (!alike) {
            violations.add(new Violation(Promise.REPEATS_ALIKE, entry.source(), entry.sequence()));
        }
    }

    /// Ends the reading.
    ///
    /// @param committed the last sequence that each aggregate's document has handed out
    public LogReport report(Map<EventSource, Long> committed) {
        List<Violation> all = new ArrayList<>(violations);
        committed.forEach((source, last) -> all.addAll(lost(source, last)));
        seen.forEach((source, there) -> all.addAll(phantoms(source, there, committed)));
        return new LogReport(all, events, duplicates);
    }

    private List<Violation> lost(EventSource source, long last) {
        Map<Long, Seen> there = seen.getOrDefault(source, Map.of());
        List<Violation> lost = new ArrayList<>();
        for (long sequence = 1; sequence <= last; sequence++) {
            if (!there.containsKey(sequence)) {
                lost.add(new Violation(Promise.NOTHING_LOST, source, sequence));
            }
        }
        return lost;
    }

    private static List<Violation> phantoms(
            EventSource source, Map<Long, Seen> there, Map<EventSource, Long> committed) {
        long last = committed.getOrDefault(source, 0L);
        return there.keySet().stream()
                .filter(sequence -> sequence > last)
                .map(sequence -> new Violation(Promise.NO_PHANTOM, source, sequence))
                .toList();
    }
}
