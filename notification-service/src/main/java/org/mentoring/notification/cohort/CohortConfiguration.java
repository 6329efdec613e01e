package org.mentoring.notification.cohort;

import org.mentoring.runtime.projection.ProjectionStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CohortConfiguration {

    @Bean
    Cohorts cohorts(ProjectionStores stores) {
        return new Cohorts(stores.projections("cohorts"));
    }
}
