package org.mentoring.runtime.check;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.EventHeaders;
import org.mentoring.runtime.log.KafkaRecords;
import org.mentoring.runtime.log.LogHeader;
import org.mentoring.runtime.log.LogRecord;
import org.mentoring.runtime.outbox.EventData;

/// What the checker looks at in one record of the log.
///
/// @param id the CloudEvents id
public record LogEntry(EventSource source, long sequence, String id, @Nullable EventData data) {

    /// Reads an entry from its record.
    ///
    /// @throws IllegalArgumentException when it is no event: no key, no id or no sequence
    public static LogEntry of(LogRecord record) {
        String key = record.key();
        if (key == null) {
            throw new IllegalArgumentException("A record without a key on " + record.topic());
        }
        return new LogEntry(
                new EventSource(record.topic(), key),
                Long.parseLong(header(record, EventHeaders.SEQUENCE)),
                header(record, EventHeaders.ID),
                record.value());
    }

    /// Reads an entry as Kafka gave it.
    ///
    /// @throws IllegalArgumentException when it is no event: no key, no id or no sequence
    public static LogEntry of(ConsumerRecord<String, byte[]> read) {
        return of(KafkaRecords.read(read, read.key()));
    }

    private static String header(LogRecord record, String name) {
        for (LogHeader header : record.headers()) {
            if (header.name().equals(name)) {
                return header.text();
            }
        }
        throw new IllegalArgumentException("A record without " + name + " on " + record.topic());
    }
}
