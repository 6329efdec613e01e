package org.mentoring.service.people;

import org.mentoring.contracts.TopicCatalog;
import org.mentoring.runtime.consumer.EventBatchConsumer;
import org.mentoring.runtime.consumer.EventConsumers;
import org.mentoring.runtime.projection.ProjectionStores;
import org.mentoring.web.caller.PersonLookup;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/// A people directory for every service that does not bring a [PersonLookup] of its own. The
/// service that owns people does.
@AutoConfiguration(afterName = "org.mentoring.runtime.boot.EventConsumersAutoConfiguration")
@ConditionalOnMissingBean(PersonLookup.class)
@EnableConfigurationProperties(PeopleSettings.class)
class PeopleAutoConfiguration {

    @Bean
    MongoPeople peopleDirectory(ProjectionStores projections, PeopleSettings settings) {
        return new MongoPeople(projections.projections("people"), settings);
    }

    @Bean
    EventBatchConsumer peopleEvents(
            EventConsumers consumers,
            MongoPeople people,
            @Value("${spring.application.name}") String service) {
        return consumers.consumer(service, TopicCatalog.PEOPLE, new PeopleEvents(people));
    }
}
