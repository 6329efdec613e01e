package org.mentoring.benchmarks.pipeline;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.mentoring.contracts.TopicCatalog;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// What is asked of Kafka from outside: where our side's topic ends, and everything in it since
/// this was made. Used by one thread.
final class Topics implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final List<TopicPartition> PARTITIONS =
            IntStream.range(0, TopicCatalog.MEETING.partitions())
                    .mapToObj(number -> new TopicPartition(TopicCatalog.MEETING.name(), number))
                    .toList();

    private final String bootstrap;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> beginning;

    Topics(String bootstrap) {
        this.bootstrap = bootstrap;
        this.consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrap,
                                "enable.auto.commit",
                                false,
                                "key.deserializer",
                                ByteArrayDeserializer.class,
                                "value.deserializer",
                                ByteArrayDeserializer.class));
        this.beginning = consumer.endOffsets(PARTITIONS);
        consumer.assign(PARTITIONS);
    }

    /// Records in our side's topic since the beginning.
    long records() {
        return sum(consumer.endOffsets(PARTITIONS, PATIENCE)) - sum(beginning);
    }

    /// The same, or nothing while Kafka does not answer.
    Optional<Long> recordsIfThere() {
        try {
            return Optional.of(records());
        } catch (TimeoutException away) {
            return Optional.empty();
        }
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Hands over every record since the beginning, those of a partition in their order.
    void read(Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        beginning.forEach(consumer::seek);
        long left = records();
        while (left > 0) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(PATIENCE)) {
                reader.accept(record);
                left--;
            }
        }
    }

    /// The newest record of some partition that has one.
    ConsumerRecord<byte[], byte[]> newest() {
        consumer.endOffsets(PARTITIONS)
                .forEach((partition, end) -> consumer.seek(partition, Math.max(0, end - 1)));
        while (true) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(PATIENCE)) {
                return record;
            }
        }
    }

    /// As many partitions as our topics have.
    void create(String name) {
        NewTopic topic = new NewTopic(name, Optional.of(TopicCatalog.PARTITIONS), Optional.empty());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
