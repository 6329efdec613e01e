package org.mentoring.benchmarks.pipeline.direct;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.bson.Document;
import org.bson.types.Binary;
import org.mentoring.contracts.EventHeaders;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// One real record of ours and one real effect, so that the peer sends and writes as many bytes.
///
/// @param value of the record
/// @param effect what a consumer writes because of it
public record DirectSample(Binary value, List<Document> headers, Document effect) {

    private static final String VALUE = "value";
    private static final String HEADERS = "headers";
    private static final String NAME = "name";
    private static final String EFFECT = "effect";

    public static DirectSample of(ConsumerRecord<byte[], byte[]> record, Document effect) {
        List<Document> headers = new ArrayList<>();
        for (Header header : record.headers()) {
            headers.add(new Document(NAME, header.key()).append(VALUE, new Binary(header.value())));
        }
        return new DirectSample(new Binary(record.value()), headers, effect);
    }

    static DirectSample of(Document kept) {
        return new DirectSample(
                kept.get(VALUE, Binary.class),
                kept.getList(HEADERS, Document.class),
                kept.get(EFFECT, Document.class));
    }

    Document document() {
        return new Document(VALUE, value).append(HEADERS, headers).append(EFFECT, effect);
    }

    /// The same bytes and headers for another aggregate, with a sequence that a consumer can use.
    ProducerRecord<String, byte[]> record(String topic, String id, long sequence) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, id, value.getData());
        for (Document header : headers) {
            byte[] bytes = header.get(VALUE, Binary.class).getData();
            record.headers().add(new RecordHeader(header.getString(NAME), bytes));
        }
        byte[] digits = String.format("%010d", sequence).getBytes(StandardCharsets.UTF_8);
        record.headers().remove(EventHeaders.SEQUENCE);
        record.headers().add(new RecordHeader(EventHeaders.SEQUENCE, digits));
        return record;
    }

    static long sequence(Headers headers) {
        byte[] digits = headers.lastHeader(EventHeaders.SEQUENCE).value();
        return Long.parseLong(new String(digits, StandardCharsets.UTF_8));
    }
}
