package org.mentoring.runtime.log;

import org.jspecify.annotations.Nullable;
import org.mentoring.runtime.outbox.EventData;

import java.util.List;

/// One record as the log keeps it.
///
/// @param key the aggregate's id: records of one key keep their order; null only for what came
///   without one and goes to a dead-letter topic as it came
/// @param value null for a tombstone
public record LogRecord(
        String topic, @Nullable String key, @Nullable EventData value, List<LogHeader> headers) {

    public LogRecord {
        headers = List.copyOf(headers);
    }
}
