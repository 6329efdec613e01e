package org.mentoring.pairing.wish;

import com.mongodb.client.MongoDatabase;

import org.mentoring.pairing.apart.PeopleApart;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.people.Traces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WishConfiguration {

    @Bean
    MongoWishes mongoWishes(MongoDatabase database) {
        return new MongoWishes(database.getCollection("pairingWishes"));
    }

    @Bean
    Wishes wishes(
            MongoWishes wishes,
            EnrolmentService enrolments,
            CohortService cohorts,
            PeopleApart apart) {
        return new Wishes(wishes, enrolments, cohorts, apart);
    }

    @Bean
    Traces wishTraces(MongoWishes wishes) {
        return wishes::forget;
    }
}
