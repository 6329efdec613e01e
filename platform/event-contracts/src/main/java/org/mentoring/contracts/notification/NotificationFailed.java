package org.mentoring.contracts.notification;

import static java.util.Objects.requireNonNull;

/// The message was given up after so many attempts.
public record NotificationFailed(
        NotificationChannel channel, int attempts, NotificationView notification)
        implements NotificationEvent {
    public NotificationFailed {
        requireNonNull(channel, "channel");
        requireNonNull(notification, "notification");
    }
}
