package org.mentoring.pairing.enrolment;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.people.Acquaintance;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnrolmentConfiguration {

    @Bean
    EnrolmentService enrolmentService(AggregateStores stores) {
        return new EnrolmentService(
                new MongoEnrolments(stores.aggregates("enrolments", new EnrolmentDocument())));
    }

    @Bean
    ImportService importService(PeopleService people, EnrolmentService enrolments) {
        return new ImportService(people, enrolments);
    }

    @Bean
    EnrolmentTransfers enrolmentTransfers(EnrolmentService enrolments) {
        return new EnrolmentTransfers(enrolments);
    }

    /// Coordinators know the people of their cohorts.
    @Bean
    Acquaintance coordinators(CohortService cohorts, EnrolmentService enrolments) {
        return (caller, person) -> enrolments.isInOneOf(cohorts.coordinatedBy(caller), person);
    }
}
