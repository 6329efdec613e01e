package org.mentoring.runtime.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.runtime.outbox.EventData;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;

final class KafkaEventLogTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Queue<Supplier<Producer<String, byte[]>>> producers = new ArrayDeque<>();

    /// As long as no broker runs its name may be unknown, and then no producer can be made at all.
    @Test
    void sendsAgainAfterABrokersNameWasUnknown() {
        producers.add(KafkaEventLogTest::unknownName);
        producers.add(KafkaEventLogTest::unknownName);
        producers.add(KafkaEventLogTest::working);

        assertSendsAgainAfterAFailure();
    }

    @Test
    void replacesAProducerThatBrokeEvenWhenThatTakesTwoTries() {
        MockProducer<String, byte[]> broken = working();
        broken.close();
        producers.add(() -> broken);
        producers.add(KafkaEventLogTest::unknownName);
        producers.add(KafkaEventLogTest::working);

        assertSendsAgainAfterAFailure();
    }

    /// Somebody will grant it; nobody should have to free every aggregate by hand then.
    @Test
    void takesAMissingPermissionForAFailureThatPasses() {
        assertThat(KafkaRecords.meaning(new TopicAuthorizationException("no")))
                .isNotInstanceOf(UnsendableException.class);
        assertThat(KafkaRecords.meaning(new RecordTooLargeException("no")))
                .isInstanceOf(UnsendableException.class);
    }

    private void assertSendsAgainAfterAFailure() {
        try (KafkaEventLog log = new KafkaEventLog(() -> producers.remove().get(), PATIENCE)) {
            assertThat(log.append(record())).failsWithin(PATIENCE);
            await().untilAsserted(() -> assertThat(log.append(record())).succeedsWithin(PATIENCE));
        }
    }

    private static Producer<String, byte[]> unknownName() {
        throw new KafkaException("No resolvable bootstrap urls given in bootstrap.servers");
    }

    private static MockProducer<String, byte[]> working() {
        return new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    }

    private static LogRecord record() {
        return new LogRecord(
                TopicCatalog.MEETING.name(), "a", new EventData(new byte[] {1}), List.of());
    }
}
