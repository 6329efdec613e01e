package org.mentoring.runtime.consumer;

import org.mentoring.contracts.EventHeaders;
import org.mentoring.runtime.codec.UnreadableEventException;
import org.mentoring.runtime.log.LogHeader;
import org.mentoring.runtime.log.LogRecord;
import org.mentoring.runtime.outbox.PendingEvent;

import java.time.DateTimeException;
import java.time.Instant;

/// What the headers of an event say: enough to keep its place in the order of its aggregate, even
/// when its data cannot be read.
record Envelope(String id, String type, String aggregateId, long sequence, Instant time) {

    /// Reads the key and the CloudEvents headers.
    ///
    /// @throws UnreadableEventException when this is no event: something is missing or does not fit
    static Envelope of(LogRecord record) {
        if (record.key() == null) {
            throw new UnreadableEventException("The record has no key");
        }
        Envelope envelope =
                new Envelope(
                        header(record, EventHeaders.ID),
                        header(record, EventHeaders.TYPE),
                        record.key(),
                        sequence(header(record, EventHeaders.SEQUENCE)),
                        time(header(record, EventHeaders.TIME)));
        String expected = PendingEvent.idOf(envelope.aggregateId(), envelope.sequence());
        if (!envelope.id().equals(expected)) {
            throw new UnreadableEventException("The id is not made of key and sequence");
        }
        return envelope;
    }

    private static String header(LogRecord record, String name) {
        for (LogHeader header : record.headers()) {
            if (header.name().equals(name)) {
                return header.text();
            }
        }
        throw new UnreadableEventException("The header " + name + " is missing");
    }

    private static long sequence(String digits) {
        try {
            long sequence = Long.parseLong(digits);
            if (sequence > 0) {
                return sequence;
            }
        } catch (NumberFormatException wrong) {
            throw new UnreadableEventException("The sequence is no number", wrong);
        }
        throw new UnreadableEventException("The sequence is below 1");
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException wrong) {
            throw new UnreadableEventException("The time is no instant", wrong);
        }
    }
}
