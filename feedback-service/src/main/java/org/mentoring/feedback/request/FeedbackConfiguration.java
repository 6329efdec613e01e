package org.mentoring.feedback.request;

import static org.mentoring.web.access.Route.get;
import static org.mentoring.web.access.Route.post;

import org.mentoring.feedback.cohort.Cohorts;
import org.mentoring.feedback.request.domain.Feedback;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.mentoring.runtime.aggregate.MongoAggregateStore;
import org.mentoring.web.access.RouteAccess;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
class FeedbackConfiguration {

    private static final String READERS =
            "its author; once given, the partner or the cohort's coordinators as the author chose";

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

    @Bean
    RouteAccess feedbackAccess() {
        return RouteAccess.of(
                get("/api/feedback").anyRole().only(READERS),
                get("/api/feedback/{id}").anyRole().only(READERS),
                post("/api/feedback/{id}/answer").anyRole().only("its author"));
    }
}
