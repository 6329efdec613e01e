package org.mentoring.notification.message;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.mentoring.notification.mail.MailServer;
import org.mentoring.notification.template.MailWriter;
import org.mentoring.runtime.aggregate.AggregateStores;
import org.mentoring.service.people.PeopleDirectory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.time.InstantSource;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class NotificationConfiguration {

    @Bean
    MongoNotifications notifications(AggregateStores stores) {
        return new MongoNotifications(
                stores.aggregates("notifications", new NotificationDocument()));
    }

    @Bean
    NotificationService notificationService(
            MongoNotifications notifications,
            DeliverySettings settings,
            MeterRegistry meters,
            InstantSource clock) {
        return new NotificationService(notifications, settings, meters, clock);
    }

    @Bean
    NotificationDelivery notificationDelivery(
            MongoNotifications notifications,
            PeopleDirectory people,
            MailWriter writer,
            MailServer server,
            DeliverySettings settings,
            InstantSource clock) {
        requireLeaseBeyond(server.longestHandover(), settings);
        return new NotificationDelivery(
                notifications::aboutMeeting,
                notifications::tellEnd,
                people,
                writer,
                server,
                settings,
                clock);
    }

    /// A shorter lease would let a second worker send what the first is still sending.
    private static void requireLeaseBeyond(Duration handover, DeliverySettings settings) {
        if (settings.lease().compareTo(handover) <= 0) {
            throw new IllegalStateException(
                    "mentoring.notifications.lease (%s) must be longer than handing over a mail may"
                                    .formatted(settings.lease())
                            + " take by mentoring.mail.timeouts (%s)".formatted(handover));
        }
    }

    @Bean
    NotificationWorkers notificationWorkers(
            NotificationService notifications,
            NotificationDelivery delivery,
            DeliverySettings settings,
            MeterRegistry meters) {
        return new NotificationWorkers(notifications, delivery, settings, meters);
    }

    @Bean
    NotificationsEndpoint notificationsEndpoint(NotificationService notifications) {
        return new NotificationsEndpoint(notifications);
    }

    @Bean
    MeterBinder pendingNotifications(MongoNotifications notifications) {
        return (MeterRegistry meters) ->
                Gauge.builder(
                                "mentoring.notifications.pending",
                                notifications,
                                MongoNotifications::pending)
                        .description("Messages that are neither sent nor given up")
                        .register(meters);
    }
}
