package org.mentoring.feedback;

import org.mentoring.contracts.Topic;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.meeting.MeetingEvent;
import org.mentoring.contracts.meeting.MeetingHeld;
import org.mentoring.contracts.pairing.PairingEvent;
import org.mentoring.contracts.plan.PlanEvent;
import org.mentoring.feedback.cohort.Cohorts;
import org.mentoring.feedback.cohort.Enrolments;
import org.mentoring.feedback.pairstate.Goals;
import org.mentoring.feedback.pairstate.PairStateProjection;
import org.mentoring.feedback.request.FeedbackAsking;
import org.mentoring.runtime.consumer.EventBatchConsumer;
import org.mentoring.runtime.consumer.EventConsumers;
import org.mentoring.runtime.consumer.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.temporal.ChronoUnit;

/// What this service does about the events of others. Every event carries the view after it, so a
/// projection keeps the newest view; types that nobody here knows are overlooked.
@Configuration(proxyBeanMethods = false)
class FeedbackEventConsumers {

    private final EventConsumers consumers;

    FeedbackEventConsumers(EventConsumers consumers) {
        this.consumers = consumers;
    }

    @Bean
    EventBatchConsumer cohortEvents(Cohorts cohorts) {
        return consumers.projection(
                TopicCatalog.FEEDBACK_SERVICE, TopicCatalog.COHORT, cohorts.projection());
    }

    @Bean
    EventBatchConsumer enrolmentEvents(Enrolments enrolments) {
        return consumers.projection(
                TopicCatalog.FEEDBACK_SERVICE, TopicCatalog.ENROLMENT, enrolments.projection());
    }

    @Bean
    EventBatchConsumer pairingEvents(PairStateProjection states) {
        return consumer(TopicCatalog.PAIRING, keepPairings(states));
    }

    @Bean
    EventBatchConsumer planEvents(Goals goals) {
        return consumer(TopicCatalog.PLAN, keepGoals(goals));
    }

    @Bean
    EventBatchConsumer meetingEvents(PairStateProjection states, FeedbackAsking asking) {
        return consumer(TopicCatalog.MEETING, keepMeetingsAndAsk(states, asking));
    }

    private EventBatchConsumer consumer(Topic topic, EventHandler handler) {
        return consumers.consumer(TopicCatalog.FEEDBACK_SERVICE, topic, handler);
    }

    static EventHandler keepPairings(PairStateProjection states) {
        return received -> {
            if (received.data() instanceof PairingEvent event) {
                states.put(event, received.sequence(), received.time());
            }
        };
    }

    static EventHandler keepGoals(Goals goals) {
        return received -> {
            if (received.data() instanceof PlanEvent event) {
                goals.put(event.plan(), received.sequence());
            }
        };
    }

    static EventHandler keepMeetingsAndAsk(PairStateProjection states, FeedbackAsking asking) {
        return received -> {
            if (received.data() instanceof MeetingEvent event) {
                states.put(event.meeting(), received.sequence());
            }
            if (received.data() instanceof MeetingHeld held) {
                var at = received.time().truncatedTo(ChronoUnit.MILLIS);
                asking.afterMeeting(held.meeting(), received.id(), at);
            }
        };
    }
}
