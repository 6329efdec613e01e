package org.mentoring.pairing.wish;

import com.mongodb.client.MongoDatabase;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WishConfiguration {

    @Bean
    Wishes wishes(MongoDatabase database, EnrolmentService enrolments, CohortService cohorts) {
        var wishes = new MongoWishes(database.getCollection("pairingWishes"));
        return new Wishes(wishes, enrolments, cohorts);
    }
}
