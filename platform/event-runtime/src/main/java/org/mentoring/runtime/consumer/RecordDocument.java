package org.mentoring.runtime.consumer;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.mentoring.runtime.log.LogHeader;
import org.mentoring.runtime.log.LogRecord;
import org.mentoring.runtime.outbox.EventData;

import java.util.List;

/// How a record from the log lies in a document, to the byte.
final class RecordDocument {

    private RecordDocument() {}

    static Document write(IncomingRecord incoming) {
        LogRecord record = incoming.record();
        return new Document("topic", record.topic())
                .append("partition", incoming.partition())
                .append("offset", incoming.offset())
                .append("key", record.key())
                .append("value", binary(record.value()))
                .append("headers", record.headers().stream().map(RecordDocument::write).toList());
    }

    private static Document write(LogHeader header) {
        return new Document("name", header.name()).append("value", binary(header.value()));
    }

    static IncomingRecord read(Document document) {
        List<LogHeader> headers =
                document.getList("headers", Document.class).stream()
                        .map(RecordDocument::readHeader)
                        .toList();
        LogRecord record =
                new LogRecord(
                        document.getString("topic"),
                        document.getString("key"),
                        data(document.get("value", Binary.class)),
                        headers);
        return new IncomingRecord(
                record, document.getInteger("partition"), document.getLong("offset"));
    }

    private static LogHeader readHeader(Document header) {
        return new LogHeader(header.getString("name"), data(header.get("value", Binary.class)));
    }

    private static @Nullable Binary binary(@Nullable EventData data) {
        return data == null ? null : new Binary(data.bytes());
    }

    private static @Nullable EventData data(@Nullable Binary value) {
        return value == null ? null : new EventData(value.getData());
    }
}
