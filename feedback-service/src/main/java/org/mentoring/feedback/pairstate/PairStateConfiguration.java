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
    PairStateService pairStateService(
            MongoProjectionStore pairStateStore,
            FeedbackCounts feedback,
            Cohorts cohorts,
            Enrolments enrolments,
            InstantSource clock) {
        var states = new MongoPairStates(pairStateStore.collection());
        return new PairStateService(states, feedback, cohorts, enrolments, clock);
    }
}
