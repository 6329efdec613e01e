package org.mentoring.pairing.people;

import com.mongodb.client.MongoDatabase;

import org.mentoring.runtime.aggregate.AggregateStores;
import org.mentoring.web.caller.PersonLookup;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    @Bean
    PeopleService peopleService(
            AggregateStores stores,
            MongoDatabase database,
            ObjectProvider<Acquaintance> acquaintances) {
        return new PeopleService(
                new MongoPeople(stores.aggregates("people", new PersonDocument())),
                new MongoAddresses(database.getCollection("addresses")),
                () -> acquaintances.orderedStream().toList());
    }

    @Bean
    Erasures erasures(
            PeopleService people, ObjectProvider<Ties> ties, ObjectProvider<Traces> traces) {
        return new Erasures(
                people, () -> ties.orderedStream().toList(), () -> traces.orderedStream().toList());
    }

    @Bean
    Employments employments(
            PeopleService people, ObjectProvider<Presence> features, InstantSource clock) {
        return new Employments(people, () -> features.orderedStream().toList(), clock);
    }

    @Bean
    PersonLookup personLookup(PeopleService people) {
        return new SignedInPeople(people);
    }
}
