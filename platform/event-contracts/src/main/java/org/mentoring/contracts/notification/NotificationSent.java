package org.mentoring.contracts.notification;

import static java.util.Objects.requireNonNull;

/// The message was handed over. Delivery is at least once: the person may have it twice.
public record NotificationSent(NotificationChannel channel, NotificationView notification)
        implements NotificationEvent {
    public NotificationSent {
        requireNonNull(channel, "channel");
        requireNonNull(notification, "notification");
    }
}
