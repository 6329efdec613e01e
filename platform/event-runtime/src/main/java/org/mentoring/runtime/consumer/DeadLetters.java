package org.mentoring.runtime.consumer;

import org.mentoring.contracts.TopicCatalog;
import org.mentoring.runtime.log.EventLog;
import org.mentoring.runtime.log.LogHeader;
import org.mentoring.runtime.log.LogRecord;
import org.mentoring.runtime.log.UnsendableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Copies what can never be accepted to the consumer's dead-letter topic: key, bytes and headers as
/// they came, and more headers that say why and from where. Returns when the copy is acknowledged.
public final class DeadLetters {

    public static final String REASON = "mentoring_reason";
    public static final String TOPIC = "mentoring_topic";
    public static final String PARTITION = "mentoring_partition";
    public static final String OFFSET = "mentoring_offset";

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final EventLog log;
    private final Duration patience;

    public DeadLetters(EventLog log, Duration patience) {
        this.log = log;
        this.patience = patience;
    }

    /// Copies one record.
    ///
    /// @throws IllegalStateException when it was not acknowledged: try again later
    void add(Subscription subscription, IncomingRecord incoming, String reason) {
        LogRecord letter = letter(subscription, incoming, reason);
        try {
            log.append(letter).get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof UnsendableException)) {
                throw new IllegalStateException(
                        "No dead letter was taken: " + letter.topic(), failed);
            }
            LOG.error("{}: a dead letter cannot be sent", subscription, failed.getCause());
        } catch (TimeoutException late) {
            throw new IllegalStateException("No dead letter was taken: " + letter.topic(), late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private static LogRecord letter(
            Subscription subscription, IncomingRecord incoming, String reason) {
        LogRecord record = incoming.record();
        List<LogHeader> headers = new ArrayList<>(record.headers());
        headers.add(LogHeader.of(REASON, reason));
        headers.add(LogHeader.of(TOPIC, record.topic()));
        headers.add(LogHeader.of(PARTITION, Integer.toString(incoming.partition())));
        headers.add(LogHeader.of(OFFSET, Long.toString(incoming.offset())));
        String topic = TopicCatalog.deadLetterTopic(subscription.consumer());
        return new LogRecord(topic, record.key(), record.value(), headers);
    }
}
