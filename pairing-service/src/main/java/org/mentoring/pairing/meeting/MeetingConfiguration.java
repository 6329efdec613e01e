package org.mentoring.pairing.meeting;

import org.mentoring.contracts.TopicCatalog;
import org.mentoring.runtime.consumer.EventBatchConsumer;
import org.mentoring.runtime.consumer.EventConsumers;
import org.mentoring.runtime.projection.ProjectionStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {

    @Bean
    MongoMeetingFacts meetingFacts(ProjectionStores stores) {
        return new MongoMeetingFacts(stores.projections("meetingFacts"));
    }

    @Bean
    EventBatchConsumer meetingEvents(EventConsumers consumers, MongoMeetingFacts facts) {
        return consumers.projection(
                TopicCatalog.PAIRING_SERVICE,
                TopicCatalog.MEETING,
                MeetingEventsConsumer.keeping(facts));
    }
}
