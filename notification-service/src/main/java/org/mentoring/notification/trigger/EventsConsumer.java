package org.mentoring.notification.trigger;

import org.mentoring.contracts.Topic;
import org.mentoring.contracts.TopicCatalog;
import org.mentoring.contracts.feedback.FeedbackEvent;
import org.mentoring.contracts.fitcheck.FitCheckEvent;
import org.mentoring.contracts.meeting.MeetingEvent;
import org.mentoring.contracts.pairing.PairingEvent;
import org.mentoring.contracts.pairingrequest.PairingRequestEvent;
import org.mentoring.contracts.pairingrun.PairingRunEvent;
import org.mentoring.contracts.plan.PlanEvent;
import org.mentoring.notification.cohort.Cohorts;
import org.mentoring.notification.message.NotificationService;
import org.mentoring.runtime.consumer.EventBatchConsumer;
import org.mentoring.runtime.consumer.EventConsumers;
import org.mentoring.runtime.consumer.EventHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.InstantSource;

/// Everything this service does about the events of others. The topic of people is read by the
/// directory of service-runtime.
@Configuration(proxyBeanMethods = false)
class EventsConsumer {

    @Bean
    Messenger messenger(
            NotificationService notifications,
            @Value("${mentoring.notifications.event-age-limit:7d}") Duration ageLimit,
            InstantSource clock) {
        return new Messenger(notifications::request, notifications::recordTooOld, ageLimit, clock);
    }

    @Bean
    EventBatchConsumer cohortEvents(EventConsumers consumers, Cohorts cohorts) {
        return consumers.projection(
                TopicCatalog.NOTIFICATION_SERVICE, TopicCatalog.COHORT, cohorts.projection());
    }

    @Bean
    EventBatchConsumer pairingRunEvents(EventConsumers consumers, Messenger messenger) {
        return reading(
                consumers,
                TopicCatalog.PAIRING_RUN,
                messenger.telling(PairingRunEvent.class, PairingRunMessages::of));
    }

    @Bean
    EventBatchConsumer pairingRequestEvents(EventConsumers consumers, Messenger messenger) {
        return reading(
                consumers,
                TopicCatalog.PAIRING_REQUEST,
                messenger.telling(PairingRequestEvent.class, PairingRequestMessages::of));
    }

    @Bean
    EventBatchConsumer pairingEvents(EventConsumers consumers, Messenger messenger) {
        return reading(
                consumers,
                TopicCatalog.PAIRING,
                messenger.telling(PairingEvent.class, PairingMessages::of));
    }

    @Bean
    EventBatchConsumer fitCheckEvents(EventConsumers consumers, Messenger messenger) {
        return reading(
                consumers,
                TopicCatalog.FIT_CHECK,
                messenger.telling(FitCheckEvent.class, FitCheckMessages::of));
    }

    @Bean
    EventBatchConsumer planEvents(EventConsumers consumers, Messenger messenger) {
        return reading(
                consumers, TopicCatalog.PLAN, messenger.telling(PlanEvent.class, PlanMessages::of));
    }

    @Bean
    EventBatchConsumer meetingEvents(EventConsumers consumers, Messenger messenger) {
        return reading(
                consumers,
                TopicCatalog.MEETING,
                messenger.telling(MeetingEvent.class, MeetingMessages::of));
    }

    @Bean
    EventBatchConsumer feedbackEvents(EventConsumers consumers, Messenger messenger) {
        return reading(
                consumers,
                TopicCatalog.FEEDBACK,
                messenger.telling(FeedbackEvent.class, FeedbackMessages::of));
    }

    private static EventBatchConsumer reading(
            EventConsumers consumers, Topic topic, EventHandler handler) {
        return consumers.consumer(TopicCatalog.NOTIFICATION_SERVICE, topic, handler);
    }
}
