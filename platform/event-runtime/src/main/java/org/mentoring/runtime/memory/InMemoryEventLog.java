package org.mentoring.runtime.memory;

import org.mentoring.runtime.log.EventLog;
import org.mentoring.runtime.log.LogRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A log that acknowledges at once and forgets nothing.
public final class InMemoryEventLog implements EventLog {

    private final List<LogRecord> records = new ArrayList<>();

    @Override
    public synchronized CompletableFuture<Void> append(LogRecord record) {
        records.add(record);
        return CompletableFuture.completedFuture(null);
    }

    /// Everything so far, in the order of appending.
    public synchronized List<LogRecord> records() {
        return List.copyOf(records);
    }
}
