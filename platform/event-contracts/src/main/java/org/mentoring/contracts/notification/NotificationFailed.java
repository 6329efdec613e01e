package org.mentoring.contracts.notification;

import static java.util.Objects.requireNonNull;

/// The message was given up after so many attempts. An operator can ask for it again; it is then
/// told a second time how it ended.
public record NotificationFailed(
        NotificationChannel channel, int attempts, NotificationView notification)
        implements NotificationEvent {
    public NotificationFailed {
        requireNonNull(channel, "channel");
        requireNonNull(notification, "notification");
    }
}
