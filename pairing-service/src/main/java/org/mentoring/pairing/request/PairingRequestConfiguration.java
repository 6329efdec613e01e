package org.mentoring.pairing.request;

import org.mentoring.pairing.apart.PeopleApart;
import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.domain.PairingId;
import org.mentoring.pairing.enrolment.EnrolmentService;
import org.mentoring.pairing.enrolment.moves.Commitment;
import org.mentoring.pairing.pairing.AgreedPairings;
import org.mentoring.pairing.pairing.AgreedPairings.Agreed;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.pairing.request.domain.RequestStatus;
import org.mentoring.pairing.run.work.RuleCheck;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequestSettings.class)
class PairingRequestConfiguration {

    @Bean
    MongoPairingRequests pairingRequests(AggregateStores stores) {
        return new MongoPairingRequests(
                stores.aggregates("pairingRequests", new PairingRequestDocument()));
    }

    @Bean
    RequestProgress requestProgress(
            MongoPairingRequests requests,
            EnrolmentService enrolments,
            AgreedPairings agreed,
            PeopleApart apart,
            RequestSettings settings,
            InstantSource clock) {
        var pairs = pairs(agreed);
        var enrolled = new EnrolmentPlaces(enrolments);
        var places = new HeldPlaces(enrolled, pairs, requests, apart::areApart);
        return new RequestProgress(requests, places, pairs, settings.secondLook(), clock);
    }

    static Pairs pairs(AgreedPairings agreed) {
        return new Pairs() {
            @Override
            public boolean begin(Agreed two) {
                return agreed.begin(two);
            }

            @Override
            public boolean havePlaces(PairingId id) {
                return agreed.hasPlaces(id);
            }
        };
    }

    @Bean
    PairingRequestService pairingRequestService(
            MongoPairingRequests requests,
            EnrolmentService enrolments,
            RuleCheck rules,
            RequestProgress progress,
            CohortService cohorts,
            InstantSource clock) {
        var mentors = new RequestedMentors(enrolments, rules, requests);
        return new PairingRequestService(requests, mentors, progress, cohorts, clock);
    }

    @Bean
    RequestLeavers requestLeavers(
            MongoPairingRequests requests, RequestProgress progress, InstantSource clock) {
        return new RequestLeavers(requests, progress, clock);
    }

    /// Who asks waits for an answer.
    @Bean
    Commitment openRequests(MongoPairingRequests requests) {
        return enrolment ->
                requests.of(enrolment).stream()
                        .anyMatch(it -> it.status() == RequestStatus.PENDING);
    }

    @Bean
    RequestDirectory requestDirectory(
            CohortService cohorts,
            EnrolmentService enrolments,
            RuleCheck rules,
            PeopleService people) {
        return new RequestDirectory(cohorts, enrolments, rules, people);
    }

    @Bean
    DueRequests dueRequests(
            MongoPairingRequests requests,
            RequestProgress progress,
            RequestSettings settings,
            InstantSource clock) {
        return new DueRequests(requests, progress, settings, clock);
    }
}
