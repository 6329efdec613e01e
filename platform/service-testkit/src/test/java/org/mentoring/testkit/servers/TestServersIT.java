package org.mentoring.testkit.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.TopicDeclaration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

class TestServersIT {

    private static final String TOPIC = TopicCatalog.MEETING.name();

    @Test
    void makesEveryDeclaredTopic() throws Exception {
        FreshServers servers = TestServers.fresh(TestServersIT.class);

        try (Admin admin = admin(servers)) {
            assertThat(admin.listTopics().names().get(10, TimeUnit.SECONDS))
                    .containsAll(
                            TopicCatalog.declarations().stream()
                                    .map(TopicDeclaration::name)
                                    .toList());
        }
    }

    @Test
    void forgetsRecordsAndOffsetsOfAnEarlierTestClass() throws Exception {
        FreshServers earlier = TestServers.fresh(TestServersIT.class);
        send(earlier, "old");
        assertThat(read(earlier)).containsExactly("old");

        FreshServers later = TestServers.fresh(TestServersIT.class);

        try (Admin admin = admin(later)) {
            TopicPartition partition = new TopicPartition(TOPIC, 0);
            assertThat(
                            admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                                    .partitionResult(partition)
                                    .get()
                                    .offset())
                    .isZero();
        }
        send(later, "new");
        assertThat(read(later)).containsExactly("new");
    }

    @Test
    void givesEachTestClassADatabaseOfItsOwn() {
        FreshServers one = TestServers.freshDatabase(TestServersIT.class);
        FreshServers other = TestServers.freshDatabase(TestServersIT.class);

        try (MongoClient client = one.mongoClient()) {
            client.getDatabase(one.database()).getCollection("c").insertOne(new Document());
            assertThat(client.getDatabase(other.database()).getCollection("c").countDocuments())
                    .isZero();
        }
    }

    private static Admin admin(FreshServers servers) {
        return Admin.create(Map.of("bootstrap.servers", servers.bootstrapServers()));
    }

    private static void send(FreshServers servers, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers.bootstrapServers());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, 0, "key", value)).get(10, TimeUnit.SECONDS);
        }
    }

    private static List<String> read(FreshServers servers) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers", servers.bootstrapServers(),
                        "group.id", "reader",
                        "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            List<String> values = new ArrayList<>();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(200))
                                .forEach(record -> values.add(record.value()));
                        return !values.isEmpty();
                    });
            consumer.commitSync();
            return values;
        }
    }
}
