package org.mentoring.runtime.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.mentoring.runtime.log.LogHeader;
import org.mentoring.runtime.log.LogRecord;
import org.mentoring.runtime.outbox.EventData;

import java.util.ArrayList;
import java.util.List;

/// A record with the place in the log where it was read.
public record IncomingRecord(LogRecord record, int partition, long offset) {

    /// The same as Kafka gave it.
    public static IncomingRecord of(ConsumerRecord<byte[], byte[]> read) {
        byte @Nullable [] key = read.key();
        LogRecord record =
                new LogRecord(
                        read.topic(),
                        key == null ? null : new String(key, UTF_8),
                        data(read.value()),
                        headers(read.headers()));
        return new IncomingRecord(record, read.partition(), read.offset());
    }

    private static List<LogHeader> headers(Iterable<Header> read) {
        List<LogHeader> headers = new ArrayList<>();
        for (Header header : read) {
            EventData value = data(header.value());
            if (value != null) {
                headers.add(new LogHeader(header.key(), value));
            }
        }
        return headers;
    }

    private static @Nullable EventData data(byte @Nullable [] bytes) {
        return bytes == null ? null : new EventData(bytes);
    }
}
