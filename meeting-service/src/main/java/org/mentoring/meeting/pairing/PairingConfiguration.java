package org.mentoring.meeting.pairing;

import org.mentoring.runtime.projection.ProjectionStores;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

@Configuration(proxyBeanMethods = false)
class PairingConfiguration {

    @Bean
    Pairings pairings(ProjectionStores stores) {
        return new Pairings(stores.projections("pairings"));
    }

    @Bean
    Cohorts cohorts(ProjectionStores stores) {
        return new Cohorts(stores.projections("cohorts"));
    }

    @Bean
    AgreedNotices agreedNotices(
            Pairings pairings,
            Cohorts cohorts,
            @Value("${mentoring.meetings.default-notice:24h}") Duration platformDefault) {
        return new AgreedNotices(pairings, cohorts, platformDefault);
    }
}
