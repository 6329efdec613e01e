package org.mentoring.pairing.run;

import static org.mentoring.web.access.Route.get;
import static org.mentoring.web.access.Route.post;
import static org.mentoring.web.caller.Role.COORDINATOR;

import com.mongodb.client.MongoDatabase;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.mentoring.web.access.Route;
import org.mentoring.web.access.RouteAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class PairingRunConfiguration {

    @Bean
    PairingRunService pairingRunService(
            AggregateStores stores, CohortService cohorts, RunWakeUp workers, InstantSource clock) {
        var runs = new MongoPairingRuns(stores.aggregates("pairingRuns", new PairingRunDocument()));
        return new PairingRunService(runs, cohorts, workers, clock);
    }

    @Bean
    MongoResults pairingRunResults(MongoDatabase database) {
        return new MongoResults(database);
    }

    @Bean
    PairingRunPages pairingRunPages(MongoResults results, PeopleService people) {
        return new PairingRunPages(results, people);
    }

    @Bean
    RouteAccess pairingRunAccess() {
        return RouteAccess.of(
                coordinators(post("/api/cohorts/{id}/pairing-runs")),
                coordinators(get("/api/pairing-runs/{id}")),
                coordinators(get("/api/pairing-runs/{id}/drafts")),
                coordinators(get("/api/pairing-runs/{id}/left-out")),
                coordinators(post("/api/pairing-runs/{id}/publication")));
    }

    private static Route coordinators(Route route) {
        return route.roles(COORDINATOR).only("coordinators of the cohort");
    }
}
