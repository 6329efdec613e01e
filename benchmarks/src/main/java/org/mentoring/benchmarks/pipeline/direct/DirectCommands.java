package org.mentoring.benchmarks.pipeline.direct;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.bson.Document;
import org.mentoring.benchmarks.load.Commands;
import org.mentoring.runtime.log.KafkaRecords;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/// A command as somebody would write it who needs nothing but the result: read one document, update
/// it where its version is still the same, send one record and wait until it is acknowledged. A
/// crash between update and send loses the event: that is what the outbox is for.
public final class DirectCommands implements Commands, AutoCloseable {

    private static final Duration ACKNOWLEDGEMENT = Duration.ofMinutes(1);

    private final DirectStore store;
    private final DirectSample sample;
    private final List<String> ids;
    private final String topic;
    private final Producer<String, byte[]> producer;

    public DirectCommands(DirectStore store, String bootstrap, String topic) {
        this.store = store;
        this.sample = store.sample();
        this.ids = store.ids();
        this.topic = topic;
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", bootstrap);
        settings.putAll(KafkaRecords.producerSettings(ACKNOWLEDGEMENT));
        // Nobody sweeps up here what could not be sent.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, ACKNOWLEDGEMENT.toMillis());
        this.producer = new KafkaProducer<>(settings);
    }

    @Override
    public int aggregates() {
        return ids.size();
    }

    @Override
    public Sent send(int aggregate) {
        String id = ids.get(aggregate);
        Document before = store.read(id);
        long version = before.getLong(DirectStore.VERSION);
        update(id, version, before.get(DirectStore.STATE, Document.class));
        long updated = System.nanoTime();
        acknowledged(id, version + 1);
        return new Sent(id, version + 1, updated);
    }

    private void update(String id, long version, Document state) {
        var unchanged = and(eq(DirectStore.ID, id), eq(DirectStore.VERSION, version));
        var change = combine(set(DirectStore.STATE, state), inc(DirectStore.VERSION, 1L));
        if (store.documents().updateOne(unchanged, change).getMatchedCount() != 1) {
            throw new IllegalStateException("Somebody else has changed " + id);
        }
    }

    private void acknowledged(String id, long sequence) {
        try {
            producer.send(sample.record(topic, id, sequence)).get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("Not acknowledged", refused.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        producer.close(ACKNOWLEDGEMENT);
    }
}
