package org.mentoring.notification.message;

import org.jspecify.annotations.Nullable;
import org.mentoring.notification.message.domain.Delivery;
import org.mentoring.notification.message.domain.Notification;
import org.mentoring.runtime.aggregate.Stored;

import java.time.Instant;

/// What people see of the messages to them.
final class NotificationViews {

    /// One line of the delivery log.
    ///
    /// @param kind what the message is for, such as `meeting-scheduled`
    /// @param aboutType what kind of thing it is about, such as `meeting`
    /// @param status `pending`, `sent` (the mail server took it), `failed`, or `dropped` because
    ///   there was no use in sending it
    /// @param attempts how often the mail server was asked to take it and answered
    record NotificationView(
            String notificationId,
            String kind,
            String aboutType,
            String aboutId,
            String channel,
            String status,
            int attempts,
            Instant createdAt,
            @Nullable Instant settledAt) {}

    private NotificationViews() {}

    static NotificationView of(Stored<Notification> row) {
        Notification notification = row.state();
        return new NotificationView(
                row.id(),
                NotificationVocabulary.kind(notification.matter()).wireName(),
                NotificationVocabulary.subject(notification.matter()).wireName(),
                NotificationVocabulary.subjectId(notification.matter()),
                "email",
                NotificationVocabulary.status(notification.delivery()).wireName(),
                notification.delivery().attempts(),
                notification.createdAt(),
                settledAt(notification.delivery()));
    }

    private static @Nullable Instant settledAt(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Pending _ -> null;
            case Delivery.Sent sent -> sent.sentAt();
            case Delivery.Failed failed -> failed.failedAt();
            case Delivery.Dropped dropped -> dropped.droppedAt();
        };
    }
}
