package org.mentoring.pairing.pairing;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.meeting.MeetingFacts;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class PairingConfiguration {

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
    AgreedPairings agreedPairings(MongoPairings pairings, GoalCounts goals) {
        return new AgreedPairings(pairings, new PairingDeciders(goals));
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
}
