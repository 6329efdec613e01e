package org.mentoring.runtime.log;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/// The log on Kafka: an idempotent producer that waits for all in-sync replicas.
///
/// One thread does the sending, because `send` blocks while the producer does not know a topic or
/// its buffer is full; callers and the producer's own thread never wait. What queues up before that
/// thread is bounded by what the publisher has in flight.
public final class KafkaEventLog implements EventLog, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaEventLog.class);

    private static final String CLOSED = "The log is closed";
    private static final String NO_PRODUCER = "There is no producer now";

    private final BlockingQueue<Sending> waiting = new LinkedBlockingQueue<>();
    private final Supplier<Producer<String, byte[]>> producers;
    private final Duration closing;
    private final Thread sender;
    private volatile boolean closed;

    private record Sending(LogRecord record, CompletableFuture<Void> answer) {}

    /// Starts the sending thread.
    ///
    /// @param producers makes a producer now, and again should one break for good or not be to be
    ///   had; see [KafkaRecords] for what it must be set to
    /// @param closing how long closing waits for what is on its way
    public KafkaEventLog(Supplier<Producer<String, byte[]>> producers, Duration closing) {
        this.producers = producers;
        this.closing = closing;
        this.sender = Thread.ofPlatform().name("event-log-sender").daemon().start(this::sendAll);
    }

    @Override
    public CompletableFuture<Void> append(LogRecord record) {
        Sending sending = new Sending(record, new CompletableFuture<>());
        waiting.add(sending);
        if (closed && waiting.remove(sending)) {
            fail(sending, CLOSED);
        }
        return sending.answer();
    }

    private void sendAll() {
        Optional<Producer<String, byte[]>> producer = made();
        try {
            while (!closed) {
                Sending next = waiting.take();
                producer = producer.or(this::made).flatMap(ready -> send(ready, next));
                if (producer.isEmpty()) {
                    fail(next, NO_PRODUCER);
                    failWaiting(NO_PRODUCER);
                }
            }
        } catch (InterruptedException | InterruptException stop) {
            Thread.currentThread().interrupt();
        } finally {
            Thread.interrupted();
            producer.ifPresent(last -> last.close(closing));
        }
    }

    /// None when it cannot be made now, for example because the broker's name is unknown while no
    /// broker runs. The next record tries again.
    private Optional<Producer<String, byte[]>> made() {
        try {
            return Optional.of(producers.get());
        } catch (InterruptException stop) {
            throw stop;
        } catch (RuntimeException notNow) {
            LOG.warn("No producer can be made now, events wait: {}", reason(notNow));
            return Optional.empty();
        }
    }

    /// Kafka says only in the cause what the matter is.
    private static String reason(Throwable failure) {
        Throwable cause = failure.getCause();
        return String.valueOf((cause == null ? failure : cause).getMessage());
    }

    /// Hands one record to the producer. Empty when the producer broke for good.
    private Optional<Producer<String, byte[]>> send(
            Producer<String, byte[]> producer, Sending next) {
        try {
            var _ =
                    producer.send(
                            KafkaRecords.of(next.record()),
                            (metadata, failure) -> answer(next, failure));
            return Optional.of(producer);
        } catch (SerializationException never) {
            answer(next, never);
            return Optional.of(producer);
        } catch (InterruptException stop) {
            fail(next, CLOSED);
            throw stop;
        } catch (RuntimeException broken) {
            LOG.error("The producer broke and is replaced", broken);
            next.answer().completeExceptionally(broken);
            producer.close(Duration.ZERO);
            return made();
        }
    }

    private void answer(Sending sent, @Nullable Exception failure) {
        if (failure == null) {
            sent.answer().complete(null);
            return;
        }
        sent.answer().completeExceptionally(KafkaRecords.meaning(failure));
        if (failure instanceof TimeoutException && Thread.currentThread().equals(sender)) {
            refuseAll(sent.record().topic(), failure);
        }
    }

    /// The sender has just waited in vain for news of this topic. One wait is enough for everything
    /// that queued up for it meanwhile.
    private void refuseAll(String topic, Exception failure) {
        for (Sending sending : waiting) {
            if (sending.record().topic().equals(topic) && waiting.remove(sending)) {
                sending.answer().completeExceptionally(failure);
            }
        }
    }

    private void failWaiting(String reason) {
        for (Sending next = waiting.poll(); next != null; next = waiting.poll()) {
            fail(next, reason);
        }
    }

    private static void fail(Sending sending, String reason) {
        sending.answer().completeExceptionally(new IllegalStateException(reason));
    }

    /// Sends what the producer has taken, within the limit, and refuses the rest.
    @Override
    public void close() {
        closed = true;
        sender.interrupt();
        try {
            sender.join(closing.plus(closing));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        failWaiting(CLOSED);
    }
}
