package org.mentoring.benchmarks.pipeline.direct;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.UpdateOptions;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// Writes one document for each record it reads, as many at a time as our consumers do, and commits
/// its place after each batch.
final class DirectEffects implements Runnable {

    /// As `mentoring.consumers.parallel`.
    private static final int PARALLEL = 16;

    private static final Duration LONGEST_POLL = Duration.ofSeconds(1);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final DirectStore store;
    private final DirectSample sample;
    private final String bootstrap;
    private final String topic;

    DirectEffects(DirectStore store, String bootstrap, String topic) {
        this.store = store;
        this.sample = store.sample();
        this.bootstrap = bootstrap;
        this.topic = topic;
    }

    @Override
    public void run() {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "group.id",
                        topic,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "key.deserializer",
                        StringDeserializer.class,
                        "value.deserializer",
                        ByteArrayDeserializer.class);
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(settings)) {
            consumer.subscribe(List.of(topic));
            while (!Thread.currentThread().isInterrupted()) {
                write(consumer.poll(LONGEST_POLL));
                consumer.commitSync();
            }
        }
    }

    private void write(ConsumerRecords<String, byte[]> records) {
        Semaphore permits = new Semaphore(PARALLEL);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (ConsumerRecord<String, byte[]> record : records) {
                permits.acquireUninterruptibly();
                threads.execute(() -> {
                    try {
                        write(record);
                    } finally {
                        permits.release();
                    }
                });
            }
        }
    }

    private void write(ConsumerRecord<String, byte[]> record) {
        long sequence = DirectSample.sequence(record.headers());
        store.effects()
                .updateOne(
                        eq(DirectStore.ID, record.key()),
                        combine(
                                set(DirectStore.STATE, sample.effect()),
                                set("seq.state", sequence)),
                        UPSERT);
    }
}
