package org.mentoring.contracts;

import java.util.List;

/// The Kafka headers of every event: CloudEvents 1.0 in binary mode (Kafka protocol binding, 3.2),
/// the sequence extension, and W3C trace context. All values are UTF-8 text.
public final class EventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";

    /// `<aggregateId>:<sequence>`; a repeat of an event carries the same id and the same bytes.
    public static final String ID = "ce_id";

    /// `/<collection>/<aggregateId>`.
    public static final String SOURCE = "ce_source";

    public static final String TYPE = "ce_type";

    /// The aggregate's id, as in the key.
    public static final String SUBJECT = "ce_subject";

    /// When it happened: ISO 8601, UTC.
    public static final String TIME = "ce_time";

    /// Where the schema of the data is published; absent on a tombstone, which has no data.
    public static final String DATA_SCHEMA = "ce_dataschema";

    /// Counts the events of one aggregate from 1; ten digits with leading zeros, so that text order
    /// is number order.
    public static final String SEQUENCE = "ce_sequence";

    /// Present when the change was traced.
    public static final String TRACE_PARENT = "traceparent";

    /// `application/json`; absent on a tombstone.
    public static final String CONTENT_TYPE = "content-type";

    private EventHeaders() {}

    /// Every header, in the order of the documents.
    public static List<String> all() {
        return List.of(
                SPEC_VERSION,
                ID,
                SOURCE,
                TYPE,
                SUBJECT,
                TIME,
                DATA_SCHEMA,
                SEQUENCE,
                TRACE_PARENT,
                CONTENT_TYPE);
    }
}
