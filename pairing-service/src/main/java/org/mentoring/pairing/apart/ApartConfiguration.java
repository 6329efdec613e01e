package org.mentoring.pairing.apart;

import com.mongodb.client.MongoDatabase;

import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.people.Traces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class ApartConfiguration {

    @Bean
    MongoKeptApart keptApart(MongoDatabase database) {
        return new MongoKeptApart(database.getCollection("keptApart"));
    }

    @Bean
    Traces keptApartTraces(MongoKeptApart keptApart) {
        return keptApart::forget;
    }

    @Bean
    PeopleApart peopleApart(
            MongoKeptApart keptApart, EnrolmentService enrolments, InstantSource clock) {
        return new PeopleApart(keptApart, enrolments, clock);
    }
}
