package org.mentoring.runtime.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.runtime.outbox.EventData;
import org.mentoring.testkit.servers.FreshServers;
import org.mentoring.testkit.servers.TestServers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

final class KafkaEventLogIT {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration STARTING = Duration.ofSeconds(20);
    private static final String TOPIC = TopicCatalog.MEETING.name();
    private static final FreshServers SERVERS = TestServers.fresh(KafkaEventLogIT.class);

    private final KafkaEventLog log =
            new KafkaEventLog(() -> producer(SERVERS.bootstrapServers()), PATIENCE);

    private static KafkaProducer<String, byte[]> producer(String bootstrapServers) {
        Map<String, Object> settings = new HashMap<>(KafkaRecords.producerSettings(STARTING));
        settings.put("bootstrap.servers", bootstrapServers);
        return new KafkaProducer<>(settings);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void acknowledgesWhatKafkaHasTaken() {
        List<CompletableFuture<Void>> answers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            answers.add(log.append(record(TOPIC, 10)));
        }

        assertThat(answers).allSatisfy(answer -> assertThat(answer).succeedsWithin(STARTING));
    }

    @Test
    void saysWhenARecordCanNeverBeSent() {
        assertThat(failure(log.append(record(TOPIC, 2_000_000))))
                .isInstanceOf(UnsendableException.class);
        assertThat(log.append(record(TOPIC, 10))).succeedsWithin(STARTING);
    }

    @Test
    void waitsForATopicThatDoesNotExistOnceAndLetsOthersPass() {
        assertThat(log.append(record(TOPIC, 10))).succeedsWithin(STARTING);
        List<CompletableFuture<Void>> lost = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            lost.add(log.append(record("mentoring.nowhere.events.v1", 10)));
        }
        CompletableFuture<Void> other = log.append(record(TOPIC, 10));

        assertThat(lost)
                .allSatisfy(answer ->
                        assertThat(failure(answer)).isNotInstanceOf(UnsendableException.class));
        assertThat(other).succeedsWithin(STARTING);
    }

    @Test
    void failsAndDoesNotBlockWhileKafkaIsAway() {
        try (KafkaEventLog away = new KafkaEventLog(() -> producer("127.0.0.1:1"), PATIENCE)) {
            assertThat(failure(away.append(record(TOPIC, 10))))
                    .isNotInstanceOf(UnsendableException.class);
        }
    }

    @Test
    void refusesWhatComesAfterClosing() {
        log.close();

        assertThat(failure(log.append(record(TOPIC, 10)))).hasMessage("The log is closed");
    }

    private static Throwable failure(CompletableFuture<Void> answer) {
        return answer.handle((nothing, failure) -> failure)
                .orTimeout(STARTING.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static LogRecord record(String topic, int bytes) {
        return new LogRecord(topic, "key", new EventData(new byte[bytes]), List.of());
    }
}
