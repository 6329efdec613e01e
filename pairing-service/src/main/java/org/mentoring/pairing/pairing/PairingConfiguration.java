package org.mentoring.pairing.pairing;

import static org.mentoring.web.access.Route.get;
import static org.mentoring.web.access.Route.post;
import static org.mentoring.web.access.Route.put;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.meeting.MeetingFacts;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.mentoring.web.access.RouteAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class PairingConfiguration {

    private static final String THE_TWO = "the two of the pairing";
    private static final String ONLOOKERS =
            "the two of the pairing; coordinators of its cohort without private words";

    @Bean
    MongoPairings pairings(AggregateStores stores) {
        return new MongoPairings(stores.aggregates("pairings", new PairingDocument()));
    }

    @Bean
    Places places(MongoPairings pairings, EnrolmentService enrolments) {
        return new Places(pairings, enrolments);
    }

    @Bean
    PairingProposals pairingProposals(
            MongoPairings pairings,
            EnrolmentService enrolments,
            GoalCounts goals,
            InstantSource clock) {
        return new PairingProposals(pairings, enrolments, new PairingDeciders(goals), clock);
    }

    @Bean
    PairingService pairingService(
            MongoPairings pairings,
            Places places,
            CohortService cohorts,
            GoalCounts goals,
            InstantSource clock) {
        return new PairingService(pairings, places, cohorts, new PairingDeciders(goals), clock);
    }

    @Bean
    PairingPages pairingPages(PeopleService people, GoalCounts goals, MeetingFacts meetings) {
        return new PairingPages(people, goals, meetings);
    }

    @Bean
    KnownPairings knownPairings(PairingService service, MongoPairings pairings) {
        return new KnownPairings(service, pairings);
    }

    @Bean
    LeftOverPlaces leftOverPlaces(Places places) {
        return new LeftOverPlaces(places);
    }

    @Bean
    RouteAccess pairingAccess() {
        return RouteAccess.of(
                get("/api/pairings").anyRole().only(ONLOOKERS),
                get("/api/pairings/{id}").anyRole().only(ONLOOKERS),
                post("/api/pairings/{id}/acceptance").anyRole().only(THE_TWO),
                post("/api/pairings/{id}/decline").anyRole().only(THE_TWO),
                put("/api/pairings/{id}/agreement").anyRole().only(THE_TWO),
                post("/api/pairings/{id}/agreement/confirmation").anyRole().only(THE_TWO));
    }
}
