package org.mentoring.pairing.plan;

import org.mentoring.pairing.pairing.KnownPairings;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    MongoPlans plans(AggregateStores stores) {
        return new MongoPlans(stores.aggregates("plans", new PlanDocument()));
    }

    @Bean
    PlanService planService(MongoPlans plans, KnownPairings pairings) {
        return new PlanService(plans, pairings);
    }
}
