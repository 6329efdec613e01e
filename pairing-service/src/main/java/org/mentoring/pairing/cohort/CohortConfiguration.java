package org.mentoring.pairing.cohort;

import org.mentoring.runtime.aggregate.AggregateStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CohortConfiguration {

    @Bean
    CohortService cohortService(AggregateStores stores) {
        return new CohortService(
                new MongoCohorts(stores.aggregates("cohorts", new CohortDocument())));
    }

    @Bean
    CohortTransfers cohortTransfers(CohortService cohorts) {
        return new CohortTransfers(cohorts);
    }
}
