package org.mentoring.local.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.Objects.requireNonNull;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.TopicDeclaration;
import org.mentoring.embedded.EmbeddedKafka;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class DeclaredTopicsIT {

    @TempDir static Path data;

    private static EmbeddedKafka kafka;
    private static Admin admin;

    @BeforeAll
    static void start() {
        kafka = EmbeddedKafka.start(0, data);
        admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }

    @AfterAll
    static void stop() {
        admin.close();
        kafka.close();
    }

    @Test
    void makesTheWholeCatalogOnceAndThenHasNothingToDo() throws Exception {
        DeclaredTopics catalog = new DeclaredTopics(TopicCatalog.declarations(), 1);

        assertThat(catalog.apply(admin)).hasSize(TopicCatalog.declarations().size());
        await().ignoreExceptions().untilAsserted(() -> assertThat(catalog.apply(admin)).isEmpty());
    }

    @Test
    void addsPartitionsAndCorrectsSettings() throws Exception {
        apply(new TopicDeclaration("changing", 1, Map.of("retention.ms", "1000")));

        List<String> done =
                apply(new TopicDeclaration("changing", 3, Map.of("retention.ms", "2000")));

        assertThat(done)
                .containsExactly(
                        "gave topic changing 3 partitions",
                        "corrected the settings of topic changing");
        assertThat(partitions("changing")).isEqualTo(3);
        assertThat(setting("changing", "retention.ms")).isEqualTo("2000");
    }

    @Test
    void neverTakesPartitionsAway() throws Exception {
        apply(new TopicDeclaration("wide", 3, Map.of()));

        assertThat(apply(new TopicDeclaration("wide", 1, Map.of()))).isEmpty();
        assertThat(partitions("wide")).isEqualTo(3);
    }

    private static List<String> apply(TopicDeclaration declared) throws Exception {
        List<String> done = new DeclaredTopics(List.of(declared), 1).apply(admin);
        // A broker lists a topic a moment after it was made.
        await().ignoreExceptions()
                .until(() -> partitions(declared.name()) >= declared.partitions());
        return done;
    }

    private static int partitions(String topic) throws Exception {
        return requireNonNull(admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic))
                .partitions()
                .size();
    }

    private static String setting(String topic, String name) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return requireNonNull(admin.describeConfigs(List.of(resource)).all().get().get(resource))
                .get(name)
                .value();
    }
}
