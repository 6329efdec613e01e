package org.mentoring.runtime.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
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
        List<LogHeader> headers = headers(read.headers());
        if (key != null && !isText(key)) {
            headers.add(new LogHeader(KEY, new EventData(key)));
        }
        LogRecord record =
                new LogRecord(
                        read.topic(),
                        key == null ? null : new String(key, UTF_8),
                        data(read.value()),
                        headers);
        return new IncomingRecord(record, read.partition(), read.offset());
    }

    private static boolean isText(byte[] bytes) {
        return Arrays.equals(new String(bytes, UTF_8).getBytes(UTF_8), bytes);
    }

    private static List<LogHeader> headers(Iterable<Header> read) {
        List<LogHeader> headers = new ArrayList<>();
        for (Header header : read) {
            headers.add(new LogHeader(header.key(), data(header.value())));
        }
        return headers;
    }

    private static @Nullable EventData data(byte @Nullable [] bytes) {
        return bytes == null ? null : new EventData(bytes);
    }
}
