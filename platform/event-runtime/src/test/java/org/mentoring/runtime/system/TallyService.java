package org.mentoring.runtime.system;

import org.bson.Document;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.notification.NotificationSent;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.runtime.consumer.EventBatchConsumer;
import org.mentoring.runtime.consumer.EventConsumers;
import org.mentoring.runtime.consumer.ReceivedEvent;
import org.mentoring.runtime.projection.MongoProjectionStore;
import org.mentoring.runtime.projection.ProjectionStores;
import org.mentoring.runtime.simulation.Tally;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A service as small as one can be: it changes tallies and reads its own events back.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class TallyService {

    @Bean
    MongoAggregateStore<Tally> tallies(AggregateStores stores) {
        return stores.aggregates("tallies", Tally.CODEC);
    }

    @Bean
    MongoProjectionStore seen(ProjectionStores stores) {
        return stores.projections("seen");
    }

    @Bean
    EventBatchConsumer tallyEvents(EventConsumers consumers, MongoProjectionStore seen) {
        return consumers.consumer(
                "notification-service",
                TopicCatalog.NOTIFICATION,
                event -> seen.put(event.aggregateId(), event.sequence(), seen(event)));
    }

    private static Document seen(ReceivedEvent event) {
        String cause =
                event.data() instanceof NotificationSent sent
                        ? sent.notification().causeEventId()
                        : "none";
        return new Document("cause", cause);
    }
}
