package org.mentoring.testkit.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.mentoring.contracts.EventHeaders;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.sample.Samples;
import org.mentoring.testkit.servers.FreshServers;
import org.mentoring.testkit.servers.TestServers;

import java.util.List;

class TestLogIT {

    private static final FreshServers SERVERS = TestServers.fresh(TestLogIT.class);

    @Test
    void readsBackTheStoryItSent() {
        try (TestLog log = new TestLog(SERVERS.bootstrapServers())) {
            log.sendStory(TopicCatalog.PEOPLE, TopicCatalog.MEETING);

            List<ConsumerRecord<String, byte[]>> meetings = log.read(TopicCatalog.MEETING);
            assertThat(meetings)
                    .extracting(record -> TestLog.header(record, EventHeaders.ID))
                    .containsExactlyInAnyOrderElementsOf(
                            Samples.on(TopicCatalog.MEETING).stream()
                                    .map(sample -> sample.id())
                                    .toList());
            assertThat(log.read(TopicCatalog.PEOPLE)).anyMatch(record -> record.value() == null);
            assertThat(log.read(TopicCatalog.PLAN)).isEmpty();
        }
    }
}
