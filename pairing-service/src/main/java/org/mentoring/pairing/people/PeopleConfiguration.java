package org.mentoring.pairing.people;

import static org.mentoring.web.access.Route.get;

import com.mongodb.client.MongoDatabase;

import org.mentoring.runtime.aggregate.AggregateStores;
import org.mentoring.web.access.RouteAccess;
import org.mentoring.web.caller.PersonLookup;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
    PersonLookup personLookup(PeopleService people) {
        return new SignedInPeople(people);
    }

    @Bean
    RouteAccess peopleAccess() {
        return RouteAccess.of(
                get("/api/me").anyRole().only("oneself"),
                get("/api/people/{id}").anyRole().only("partners; coordinators of the cohort"));
    }
}
