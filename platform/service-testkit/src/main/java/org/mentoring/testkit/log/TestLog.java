package org.mentoring.testkit.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.mentoring.contracts.EventHeaders;
import org.mentoring.contracts.Topic;
import org.mentoring.contracts.sample.Sample;
import org.mentoring.contracts.sample.Samples;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

/// Writes the published samples to a broker as their producers would, and reads what a topic has.
public final class TestLog implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;

    public TestLog(String bootstrapServers) {
        Map<String, Object> servers = Map.of("bootstrap.servers", bootstrapServers);
        this.producer =
                new KafkaProducer<>(servers, new StringSerializer(), new ByteArraySerializer());
        this.consumer =
                new KafkaConsumer<>(servers, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /// What of the story travels on these topics, topic by topic.
    public void sendStory(Topic... topics) {
        for (Topic topic : topics) {
            Samples.on(topic).forEach(this::send);
        }
    }

    /// Returns when the broker has it.
    public void send(Sample sample) {
        String data = sample.data();
        var bytes = data == null ? null : data.getBytes(UTF_8);
        var message =
                new ProducerRecord<>(sample.type().topic().name(), sample.aggregateId(), bytes);
        headers(sample)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        try {
            producer.send(message).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The broker refused " + sample.id(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending", interrupted);
        }
    }

    private static Map<String, String> headers(Sample sample) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(EventHeaders.SPEC_VERSION, "1.0");
        headers.put(EventHeaders.ID, sample.id());
        headers.put(EventHeaders.SOURCE, sample.type().topic().source(sample.aggregateId()));
        headers.put(EventHeaders.TYPE, sample.type().wireName());
        headers.put(EventHeaders.SUBJECT, sample.aggregateId());
        headers.put(EventHeaders.TIME, sample.time().toString());
        headers.put(EventHeaders.SEQUENCE, "%010d".formatted(sample.sequence()));
        if (sample.data() != null) {
            headers.put(EventHeaders.DATA_SCHEMA, sample.type().dataSchema());
            headers.put(EventHeaders.CONTENT_TYPE, "application/json");
        }
        return headers;
    }

    /// Everything on the topic so far, each key's records in their order.
    public List<ConsumerRecord<String, byte[]>> read(Topic topic) {
        return read(topic.name());
    }

    /// Everything on the topic of this name so far, each key's records in their order.
    public List<ConsumerRecord<String, byte[]>> read(String topic) {
        List<TopicPartition> partitions =
                consumer.partitionsFor(topic).stream()
                        .map(part -> new TopicPartition(topic, part.partition()))
                        .toList();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        while (ends.entrySet().stream().anyMatch(end -> isBefore(end.getKey(), end.getValue()))) {
            consumer.poll(POLL).forEach(records::add);
        }
        return records;
    }

    /// What every record on the topic says so far, as text; tombstones say nothing and are left
    /// out.
    public List<String> texts(Topic topic) {
        return read(topic).stream()
                .map(ConsumerRecord::value)
                .filter(Objects::nonNull)
                .map(value -> new String(value, UTF_8))
                .toList();
    }

    private boolean isBefore(TopicPartition partition, long end) {
        return consumer.position(partition) < end;
    }

    /// A header of a record as text.
    ///
    /// @throws IllegalArgumentException when it has none of this name
    public static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("No header " + name + " on " + record.key());
        }
        return new String(header.value(), UTF_8);
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
