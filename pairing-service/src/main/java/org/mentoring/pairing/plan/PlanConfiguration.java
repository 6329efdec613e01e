package org.mentoring.pairing.plan;

import static org.mentoring.web.access.Route.get;
import static org.mentoring.web.access.Route.post;

import org.mentoring.pairing.pairing.KnownPairings;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.mentoring.web.access.RouteAccess;
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

    @Bean
    RouteAccess planAccess() {
        return RouteAccess.of(
                get("/api/pairings/{id}/plan")
                        .anyRole()
                        .only("the two of the pairing; coordinators of its cohort without words"),
                post("/api/pairings/{id}/plan/goals").anyRole().only("the mentee"));
    }
}
