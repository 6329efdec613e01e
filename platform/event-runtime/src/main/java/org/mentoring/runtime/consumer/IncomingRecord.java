package org.mentoring.runtime.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mentoring.runtime.log.KafkaRecords;
import org.mentoring.runtime.log.LogHeader;
import org.mentoring.runtime.log.LogRecord;
import org.mentoring.runtime.outbox.EventData;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A record with the place in the log where it was read.
public record IncomingRecord(LogRecord record, int partition, long offset) {

    /// A header that is added to a record whose key is no text: the key's bytes as they came.
    public static final String KEY = "mentoring_key";

    /// The same as Kafka gave it.
    public static IncomingRecord of(ConsumerRecord<byte[], byte[]> read) {
        byte @Nullable [] key = read.key();
        LogRecord record = KafkaRecords.read(read, key == null ? null : new String(key, UTF_8));
        LogRecord whole = key == null || isText(key) ? record : withKey(record, key);
        return new IncomingRecord(whole, read.partition(), read.offset());
    }

    private static boolean isText(byte[] bytes) {
        return Arrays.equals(new String(bytes, UTF_8).getBytes(UTF_8), bytes);
    }

    private static LogRecord withKey(LogRecord record, byte[] key) {
        List<LogHeader> headers = new ArrayList<>(record.headers());
        headers.add(new LogHeader(KEY, new EventData(key)));
        return new LogRecord(record.topic(), record.key(), record.value(), headers);
    }
}
