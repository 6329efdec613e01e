package org.mentoring.pairing.run;

import com.mongodb.client.MongoDatabase;

import org.mentoring.pairing.cohort.CohortService;
import org.mentoring.pairing.people.PeopleService;
import org.mentoring.pairing.people.Traces;
import org.mentoring.runtime.aggregate.AggregateStores;
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
    MongoOutcomes pairingRunOutcomes(MongoDatabase database) {
        return new MongoOutcomes(database);
    }

    @Bean
    MongoDraftReview draftReviews(MongoDatabase database) {
        return new MongoDraftReview(database);
    }

    @Bean
    Traces draftTraces(MongoDatabase database) {
        return new DraftTraces(database);
    }

    @Bean
    RunComparison runComparison(MongoResults results, PeopleService people) {
        return new RunComparison(results, people);
    }

    @Bean
    DraftReview draftReview(
            PairingRunService runs,
            MongoDraftReview drafts,
            CohortPeople people,
            CohortService cohorts,
            MongoResults results) {
        return new DraftReview(runs, drafts, people, cohorts, results);
    }

    @Bean
    PairingRunPages pairingRunPages(
            MongoResults results,
            MongoDraftReview drafts,
            PeopleService people,
            RunProgress progress) {
        return new PairingRunPages(results, drafts, people, progress);
    }
}
