package org.mentoring.pairing.meeting;

import org.mentoring.contracts.TopicCatalog;
import org.mentoring.runtime.consumer.EventConsumers;
import org.mentoring.runtime.projection.ProjectionStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

import java.util.List;
import java.util.function.Consumer;

@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

    @Bean
    MongoMeetingFacts meetingFacts(ProjectionStores stores) {
        return new MongoMeetingFacts(stores.projections("meetingFacts"));
    }

    @Bean
    Consumer<List<Message<byte[]>>> meetingEvents(
            EventConsumers consumers, MongoMeetingFacts facts) {
        return consumers.consumer(
                TopicCatalog.PAIRING_SERVICE,
                TopicCatalog.MEETING,
                new MeetingEventsConsumer(facts));
    }
}
