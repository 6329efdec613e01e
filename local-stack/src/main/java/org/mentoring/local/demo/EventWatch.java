package org.mentoring.local.demo;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.mentoring.contracts.Topic;
import org.mentoring.contracts.TopicCatalog;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/// Reads every topic of the contract from this moment on, prints each event as it arrives, and
/// checks it against its schema and its place in the aggregate's order.
final class EventWatch implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> consumer;
    private final StoryTeller teller;
    private final EventSchemas schemas = new EventSchemas();
    private final EventOrder order = new EventOrder();
    private final List<SeenEvent> seen = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final AtomicBoolean closing = new AtomicBoolean();
    private final Thread reader;

    private EventWatch(KafkaConsumer<String, byte[]> consumer, StoryTeller teller) {
        this.consumer = consumer;
        this.teller = teller;
        this.reader = Thread.ofPlatform().daemon().name("event-watch").unstarted(this::read);
    }

    static EventWatch start(String bootstrapServers, StoryTeller teller) {
        KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "enable.auto.commit",
                                "false"),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                TopicCatalog.topics().stream()
                        .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                        .map(partition ->
                                new TopicPartition(partition.topic(), partition.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        // Seeking is lazy: only asking for the positions fixes where "from this moment on" is.
        partitions.forEach(consumer::position);
        EventWatch watch = new EventWatch(consumer, teller);
        watch.reader.start();
        return watch;
    }

    /// The first event of this kind, already seen or still to come, that the test accepts.
    ///
    /// @throws StoryException when none comes in time
    SeenEvent await(String shortType, Predicate<SeenEvent> test) {
        return Waiting.until(
                "the event " + shortType,
                () ->
                        seen().stream()
                                .filter(event -> event.is(shortType))
                                .filter(test)
                                .findFirst());
    }

    SeenEvent await(String shortType, String about) {
        return await(shortType, event -> event.mentions(about));
    }

    void awaitCount(String shortType, String about, int count) {
        Waiting.until(
                count + " events " + shortType,
                () -> {
                    long found =
                            seen().stream()
                                    .filter(event -> event.is(shortType) && event.mentions(about))
                                    .count();
                    return found >= count ? Optional.of(found) : Optional.empty();
                });
    }

    synchronized List<SeenEvent> seen() {
        return List.copyOf(seen);
    }

    /// What was wrong with events so far, one line each.
    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        closing.set(true);
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (consumer) {
            while (!closing.get()) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    take(record);
                }
            }
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        SeenEvent event = event(record);
        Topic topic = TopicCatalog.byName(record.topic()).orElseThrow();
        List<String> wrong = new ArrayList<>();
        if (record.value() != null) {
            wrong.addAll(schemas.errors(event.type(), event.data()));
        }
        order.add(event, topic.compacted()).ifPresent(wrong::add);
        teller.event(event, wrong);
        synchronized (this) {
            wrong.forEach(fault -> faults.add(event.id() + " " + event.type() + ": " + fault));
            seen.add(event);
        }
    }

    private static SeenEvent event(ConsumerRecord<String, byte[]> record) {
        String sequence = header(record, "ce_sequence");
        JsonNode data =
                record.value() == null
                        ? MissingNode.getInstance()
                        : JsonMapper.shared().readTree(record.value());
        return new SeenEvent(
                record.topic(),
                record.key(),
                header(record, "ce_id"),
                header(record, "ce_type"),
                sequence.isEmpty() ? 0 : Long.parseLong(sequence),
                data);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        @Nullable Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
