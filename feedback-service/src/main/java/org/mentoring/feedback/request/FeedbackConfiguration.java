package org.mentoring.feedback.request;

import org.mentoring.feedback.cohort.Cohorts;
import org.mentoring.feedback.request.domain.Feedback;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class FeedbackConfiguration {

    @Bean
    MongoAggregateStore<Feedback> feedbackStore(AggregateStores stores) {
        return stores.aggregates("feedback", new FeedbackDocument());
    }

    @Bean
    FeedbackService feedbackService(
            MongoAggregateStore<Feedback> store, Cohorts cohorts, InstantSource clock) {
        return new FeedbackService(store, new MongoFeedback(store), cohorts, clock);
    }

    @Bean
    FeedbackAsking feedbackAsking(
            MongoAggregateStore<Feedback> store,
            @Value("${mentoring.feedback.time-to-answer:7d}") Duration timeToAnswer) {
        return new FeedbackAsking(store, timeToAnswer);
    }

    @Bean
    FeedbackCounts feedbackCounts(MongoAggregateStore<Feedback> store) {
        return new FeedbackCounts(store.collection());
    }
}
