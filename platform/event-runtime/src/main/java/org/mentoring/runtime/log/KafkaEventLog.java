package org.mentoring.runtime.log;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
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

    private final BlockingQueue<Sending> waiting = new LinkedBlockingQueue<>();
    private final Supplier<Producer<String, byte[]>> producers;
    private final Duration closing;
    private final Thread sender;
    private volatile boolean closed;

    private record Sending(LogRecord record, CompletableFuture<Void> answer) {}

    /// Starts the sending thread.
    ///
    /// @param producers makes a producer now, and again should one break for good; see
    ///   [KafkaRecords] for what it must be set to
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
            refuse(sending);
        }
        return sending.answer();
    }

    private void sendAll() {
        Producer<String, byte[]> producer = producers.get();
        try {
            while (!closed) {
                producer = send(producer, waiting.take());
            }
        } catch (InterruptedException | InterruptException stop) {
            Thread.currentThread().interrupt();
        } finally {
            Thread.interrupted();
            producer.close(closing);
        }
    }

    /// Hands one record to the producer; a producer that breaks for good is replaced.
    private Producer<String, byte[]> send(Producer<String, byte[]> producer, Sending next) {
        try {
            var _ =
                    producer.send(
                            KafkaRecords.of(next.record()),
                            (metadata, failure) -> answer(next, failure));
            return producer;
        } catch (SerializationException never) {
            answer(next, never);
            return producer;
        } catch (InterruptException stop) {
            refuse(next);
            throw stop;
        } catch (KafkaException | IllegalStateException broken) {
            LOG.error("The producer broke and is replaced", broken);
            next.answer().completeExceptionally(broken);
            producer.close(Duration.ZERO);
            return producers.get();
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

    private static void refuse(Sending sending) {
        sending.answer().completeExceptionally(new IllegalStateException("The log is closed"));
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
        for (Sending left = waiting.poll(); left != null; left = waiting.poll()) {
            refuse(left);
        }
    }
}
