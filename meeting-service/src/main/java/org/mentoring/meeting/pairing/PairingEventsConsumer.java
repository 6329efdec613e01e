package org.mentoring.meeting.pairing;

import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.pairing.PairingEvent;
import org.mentoring.runtime.consumer.EventBatchConsumer;
import org.mentoring.runtime.consumer.EventConsumers;
import org.mentoring.runtime.consumer.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What this service does about the events of others. Every event carries the view after it, so
/// each handler keeps the newest view and overlooks types that it does not know.
@Configuration(proxyBeanMethods = false)
class PairingEventsConsumer {

    @Bean
    EventBatchConsumer pairingEvents(EventConsumers consumers, Pairings pairings) {
        return consumers.consumer(
                TopicCatalog.MEETING_SERVICE, TopicCatalog.PAIRING, keepPairings(pairings));
    }

    @Bean
    EventBatchConsumer cohortEvents(EventConsumers consumers, Cohorts cohorts) {
        return consumers.projection(
                TopicCatalog.MEETING_SERVICE, TopicCatalog.COHORT, cohorts.projection());
    }

    static EventHandler keepPairings(Pairings pairings) {
        return received -> {
            if (received.data() instanceof PairingEvent event) {
                pairings.put(event.pairing(), received.sequence());
            }
        };
    }
}
