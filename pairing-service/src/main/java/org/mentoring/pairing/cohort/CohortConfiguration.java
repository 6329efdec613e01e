package org.mentoring.pairing.cohort;

import org.mentoring.pairing.people.Acquaintance;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CohortConfiguration {

    @Bean
    CohortService cohortService(AggregateStores stores) {
        return new CohortService(
                new MongoCohorts(stores.aggregates("cohorts", new CohortDocument())));
    }

    /// Those who coordinate a cohort together know each other.
    @Bean
    Acquaintance fellowCoordinators(CohortService cohorts) {
        return cohorts::knows;
    }

    @Bean
    CohortCopies cohortCopies(CohortService cohorts, ObjectProvider<CopiedAlong> features) {
        return new CohortCopies(cohorts, () -> features.orderedStream().toList());
    }

    @Bean
    CohortTransfers cohortTransfers(CohortService cohorts) {
        return new CohortTransfers(cohorts);
    }
}
