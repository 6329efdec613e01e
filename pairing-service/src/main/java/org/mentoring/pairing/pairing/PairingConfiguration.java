package org.mentoring.pairing.pairing;

import org.mentoring.pairing.apart.PeopleApart;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.meeting.MeetingFacts;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.pairing.people.Presence;
import org.mentoring.pairing.people.Ties;
import org.mentoring.pairing.people.Traces;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
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
    PairingChanges pairingChanges(MongoPairings pairings, GoalCounts goals, Places places) {
        return new PairingChanges(pairings, new PairingDeciders(goals), places);
    }

    @Bean
    AgreedPairings agreedPairings(
            MongoPairings pairings,
            GoalCounts goals,
            PairingChanges changes,
            CohortService cohorts) {
        return new AgreedPairings(pairings, new PairingDeciders(goals), changes, cohorts);
    }

    @Bean
    ApprovalObstacles approvalObstacles(
            CohortService cohorts, PeopleApart apart, PeopleService people) {
        return new ApprovalObstacles(cohorts, apart, people);
    }

    @Bean
    PairingService pairingService(
            MongoPairings pairings,
            PairingChanges changes,
            Places places,
            ApprovalObstacles obstacles,
            CohortService cohorts,
            InstantSource clock) {
        return new PairingService(pairings, changes, places, obstacles, cohorts, clock);
    }

    @Bean
    Presence pairingPresence(
            MongoPairings pairings,
            PairingChanges changes,
            @Value("${mentoring.pairing.leaver-grace:7d}") Duration grace) {
        return new PairingPresence(pairings, changes, grace);
    }

    @Bean
    PairingClock pairingClock(
            MongoPairings pairings,
            PairingChanges changes,
            CohortService cohorts,
            @Value("${mentoring.pairing.proposal-expiry:14d}") Duration proposalExpiry,
            InstantSource clock) {
        return new PairingClock(pairings, changes, cohorts, proposalExpiry, clock);
    }

    @Bean
    Rematches rematches(MongoPairings pairings, CohortService cohorts, PeopleService people) {
        return new Rematches(pairings, cohorts, people);
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
    PairingSummaries pairingSummaries(MongoPairings pairings, GoalCounts goals) {
        return new PairingSummaries(pairings, goals);
    }

    @Bean
    Traces pairingTraces(MongoPairings pairings, GoalCounts goals) {
        return new PairingTraces(pairings, new PairingDeciders(goals));
    }

    @Bean
    Ties pairingTies(MongoPairings pairings) {
        return pairings::hasOpen;
    }

    @Bean
    LeftOverPlaces leftOverPlaces(Places places) {
        return new LeftOverPlaces(places);
    }
}
