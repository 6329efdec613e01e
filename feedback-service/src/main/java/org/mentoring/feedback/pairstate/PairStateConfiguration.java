package org.mentoring.feedback.pairstate;

import org.mentoring.feedback.cohort.Cohorts;
import org.mentoring.feedback.cohort.Enrolments;
import org.mentoring.feedback.request.FeedbackCounts;
import org.mentoring.runtime.projection.MongoProjectionStore;
import org.mentoring.runtime.projection.ProjectionStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class PairStateConfiguration {

    @Bean
    MongoProjectionStore pairStateStore(ProjectionStores stores) {
        return stores.projections("pairStates");
    }

    @Bean
    PairStateProjection pairStateProjection(MongoProjectionStore pairStateStore) {
        return new PairStateProjection(pairStateStore);
    }

    @Bean
    Goals goals(ProjectionStores stores) {
        return new Goals(stores.projections("goals"));
    }

    @Bean
    PairStateService pairStateService(
            MongoProjectionStore pairStateStore,
            Goals goals,
            FeedbackCounts feedback,
            Cohorts cohorts,
            Enrolments enrolments,
            InstantSource clock) {
        var states = new MongoPairStates(pairStateStore.collection());
        return new PairStateService(states, goals, feedback, cohorts, enrolments, clock);
    }
}
