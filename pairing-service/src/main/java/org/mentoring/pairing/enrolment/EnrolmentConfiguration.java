package org.mentoring.pairing.enrolment;

import static org.mentoring.web.access.Route.get;
import static org.mentoring.web.access.Route.post;
import static org.mentoring.web.caller.Role.COORDINATOR;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.people.Acquaintance;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.mentoring.web.access.RouteAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnrolmentConfiguration {

    private static final String ITS_COORDINATORS = "coordinators of the cohort";

    @Bean
    EnrolmentService enrolmentService(AggregateStores stores) {
        return new EnrolmentService(
                new MongoEnrolments(stores.aggregates("enrolments", new EnrolmentDocument())));
    }

    @Bean
    ImportService importService(PeopleService people, EnrolmentService enrolments) {
        return new ImportService(people, enrolments);
    }

    /// Coordinators know the people of their cohorts.
    @Bean
    Acquaintance coordinators(CohortService cohorts, EnrolmentService enrolments) {
        return (caller, person) -> enrolments.isInOneOf(cohorts.coordinatedBy(caller), person);
    }

    @Bean
    RouteAccess enrolmentAccess() {
        return RouteAccess.of(
                post("/api/cohorts/{id}/imports")
                        .roles(COORDINATOR)
                        .only(ITS_COORDINATORS)
                        .importBody(),
                get("/api/cohorts/{id}/enrolments").roles(COORDINATOR).only(ITS_COORDINATORS));
    }
}
