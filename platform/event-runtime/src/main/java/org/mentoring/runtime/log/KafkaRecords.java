package org.mentoring.runtime.log;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.UnsupportedForMessageFormatException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.mentoring.runtime.outbox.EventData;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Between our records and Kafka's.
public final class KafkaRecords {

    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration LONGEST_BLOCK = Duration.ofSeconds(1);

    private KafkaRecords() {}

    /// What a producer must be set to for the promises to hold, to be added to what the
    /// installation needs to connect.
    ///
    /// @param acknowledgement after which a record counts as failed
    public static Map<String, Object> producerSettings(Duration acknowledgement) {
        long requestMillis = Math.min(REQUEST_TIMEOUT.toMillis(), acknowledgement.toMillis());
        return Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                LONGEST_BLOCK.toMillis(),
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) requestMillis,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                (int) acknowledgement.toMillis(),
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class);
    }

    static ProducerRecord<String, byte[]> of(LogRecord record) {
        List<Header> headers =
                record.headers().stream()
                        .<Header>map(each -> new RecordHeader(each.name(), bytes(each.value())))
                        .toList();
        return new ProducerRecord<>(
                record.topic(), null, null, record.key(), bytes(record.value()), headers);
    }

    /// The same as it was read, to the byte.
    ///
    /// @param key as text; Kafka's own may be of any type
    public static LogRecord read(ConsumerRecord<?, byte[]> read, @Nullable String key) {
        List<LogHeader> headers = new ArrayList<>();
        for (Header header : read.headers()) {
            headers.add(new LogHeader(header.key(), data(header.value())));
        }
        return new LogRecord(read.topic(), key, data(read.value()), headers);
    }

    private static @Nullable EventData data(byte @Nullable [] bytes) {
        return bytes == null ? null : new EventData(bytes);
    }

    private static byte @Nullable [] bytes(@Nullable EventData data) {
        return data == null ? null : data.bytes();
    }

    /// Tells what will never work from what may work later. A missing permission is of the second
    /// kind: somebody will grant it, and then nobody should have to free every aggregate by hand.
    static Exception meaning(Exception failure) {
        return switch (failure) {
            case RecordTooLargeException never -> unsendable(never);
            case InvalidTopicException never -> unsendable(never);
            case SerializationException never -> unsendable(never);
            case UnsupportedForMessageFormatException never -> unsendable(never);
            default -> failure;
        };
    }

    private static UnsendableException unsendable(Exception never) {
        return new UnsendableException(String.valueOf(never.getMessage()), never);
    }
}
