package org.mentoring.pairing.enrolment;

import com.mongodb.client.MongoDatabase;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.people.Acquaintance;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.pairing.people.Presence;
import org.mentoring.pairing.people.Traces;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class EnrolmentConfiguration {

    @Bean
    MongoEnrolments enrolments(AggregateStores stores) {
        return new MongoEnrolments(stores.aggregates("enrolments", new EnrolmentDocument()));
    }

    @Bean
    EnrolmentService enrolmentService(MongoEnrolments enrolments, InstantSource clock) {
        return new EnrolmentService(enrolments, clock);
    }

    @Bean
    VisibleEnrolments visibleEnrolments(
            MongoEnrolments enrolments, CohortService cohorts, InstantSource clock) {
        return new VisibleEnrolments(enrolments, cohorts, clock);
    }

    @Bean
    Enrolling enrolling(
            PeopleService people,
            EnrolmentService enrolments,
            CohortService cohorts,
            MongoDatabase database) {
        return new Enrolling(
                people,
                enrolments,
                cohorts,
                new MongoEnrolmentRequests(database.getCollection("enrolmentRequests")));
    }

    @Bean
    Absences absences(PeopleService people) {
        return new Absences(people);
    }

    @Bean
    EnrolmentChanges enrolmentChanges(
            EnrolmentService enrolments,
            Enrolling enrolling,
            PeopleService people,
            CohortService cohorts,
            Absences absences,
            InstantSource clock) {
        return new EnrolmentChanges(enrolments, enrolling, people, cohorts, absences, clock);
    }

    @Bean
    EnrolmentPages enrolmentPages(PeopleService people, InstantSource clock) {
        return new EnrolmentPages(people, clock);
    }

    @Bean
    EnrolmentTransfers enrolmentTransfers(EnrolmentService enrolments) {
        return new EnrolmentTransfers(enrolments);
    }

    @Bean
    Presence enrolmentPresence(EnrolmentService enrolments, MongoEnrolments store) {
        return new EnrolmentPresence(enrolments, store);
    }

    @Bean
    Traces enrolmentTraces(EnrolmentService enrolments) {
        return enrolments::forget;
    }

    /// Coordinators know the people of their cohorts.
    @Bean
    Acquaintance coordinators(CohortService cohorts, EnrolmentService enrolments) {
        return (caller, person) -> enrolments.isInOneOf(cohorts.coordinatedBy(caller), person);
    }
}
