package org.mentoring.pairing.cohort;

import static org.mentoring.web.access.Route.get;
import static org.mentoring.web.access.Route.post;
import static org.mentoring.web.caller.Role.COORDINATOR;

import org.mentoring.runtime.aggregate.AggregateStores;
import org.mentoring.web.access.RouteAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CohortConfiguration {

    private static final String ITS_COORDINATORS = "coordinators of the cohort";

    @Bean
    CohortService cohortService(AggregateStores stores) {
        return new CohortService(
                new MongoCohorts(stores.aggregates("cohorts", new CohortDocument())));
    }

    @Bean
    RouteAccess cohortAccess() {
        return RouteAccess.of(
                post("/api/cohorts").roles(COORDINATOR),
                get("/api/cohorts").roles(COORDINATOR).only(ITS_COORDINATORS),
                get("/api/cohorts/{id}").roles(COORDINATOR).only(ITS_COORDINATORS));
    }
}
