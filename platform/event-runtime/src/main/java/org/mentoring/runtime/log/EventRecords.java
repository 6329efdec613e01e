package org.mentoring.runtime.log;

import org.mentoring.contracts.EventCatalog;
import org.mentoring.contracts.EventHeaders;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.runtime.outbox.PendingEvent;

import java.util.ArrayList;
import java.util.List;

/// Lays a pending event out as CloudEvents 1.0 in Kafka's binary mode. The same event always makes
/// the same record.
public final class EventRecords {

    private static final String SPEC_VERSION = "1.0";
    private static final int SEQUENCE_DIGITS = 10;
    private static final String JSON = "application/json";

    private EventRecords() {}

    public static LogRecord of(String aggregateId, PendingEvent event) {
        return new LogRecord(event.topic(), aggregateId, event.data(), headers(aggregateId, event));
    }

    private static List<LogHeader> headers(String aggregateId, PendingEvent event) {
        List<LogHeader> headers = new ArrayList<>();
        headers.add(LogHeader.of(EventHeaders.SPEC_VERSION, SPEC_VERSION));
        headers.add(LogHeader.of(EventHeaders.ID, event.id()));
        headers.add(LogHeader.of(EventHeaders.SOURCE, source(aggregateId, event)));
        headers.add(LogHeader.of(EventHeaders.TYPE, event.type()));
        headers.add(LogHeader.of(EventHeaders.SUBJECT, aggregateId));
        headers.add(LogHeader.of(EventHeaders.TIME, event.time().toString()));
        headers.add(LogHeader.of(EventHeaders.SEQUENCE, sequence(event.seq())));
        if (event.traceparent() != null) {
            headers.add(LogHeader.of(EventHeaders.TRACE_PARENT, event.traceparent()));
        }
        if (event.data() != null) {
            String schema = EventCatalog.SCHEMA_BASE + event.type() + ".json";
            headers.add(LogHeader.of(EventHeaders.DATA_SCHEMA, schema));
            headers.add(LogHeader.of(EventHeaders.CONTENT_TYPE, JSON));
        }
        return headers;
    }

    private static String source(String aggregateId, PendingEvent event) {
        return TopicCatalog.byName(event.topic())
                .map(topic -> topic.source(aggregateId))
                .orElseThrow();
    }

    private static String sequence(long seq) {
        String digits = Long.toString(seq);
        return "0".repeat(Math.max(0, SEQUENCE_DIGITS - digits.length())) + digits;
    }
}
