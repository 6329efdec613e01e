package org.mentoring.pairing.fitcheck;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.meeting.MeetingFacts;
import org.mentoring.pairing.pairing.KnownPairings;
import org.mentoring.pairing.people.Traces;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class FitCheckConfiguration {

    @Bean
    MongoFitChecks mongoFitChecks(AggregateStores stores) {
        return new MongoFitChecks(stores.aggregates("fitChecks", new FitCheckDocument()));
    }

    @Bean
    FitCheckChanges fitCheckChanges(MongoFitChecks checks, CohortService cohorts) {
        return new FitCheckChanges(checks, cohorts);
    }

    @Bean
    Traces fitCheckTraces(MongoFitChecks checks) {
        return new FitCheckTraces(checks);
    }

    @Bean
    FitChecks fitChecks(
            MongoFitChecks checks,
            FitCheckChanges changes,
            KnownPairings pairings,
            MeetingFacts meetings,
            CohortService cohorts,
            InstantSource clock) {
        return new FitChecks(checks, changes, pairings, meetings, cohorts, clock);
    }

    @Bean
    LookedAtPairs lookedAtPairs(
            MongoFitChecks checks,
            KnownPairings pairings,
            CohortService cohorts,
            InstantSource clock) {
        return new LookedAtPairs(checks, pairings, cohorts, clock);
    }

    @Bean
    FitCheckClock fitCheckClock(
            MongoFitChecks checks,
            FitCheckChanges changes,
            KnownPairings pairings,
            MeetingFacts meetings,
            CohortService cohorts,
            InstantSource clock) {
        return new FitCheckClock(checks, changes, pairings, meetings, cohorts, clock);
    }
}
