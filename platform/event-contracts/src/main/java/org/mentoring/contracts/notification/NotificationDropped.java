package org.mentoring.contracts.notification;

import static java.util.Objects.requireNonNull;

/// The message was not sent, because it would have told its recipient nothing any more.
public record NotificationDropped(DropReason reason, NotificationView notification)
        implements NotificationEvent {
    public NotificationDropped {
        requireNonNull(reason, "reason");
        requireNonNull(notification, "notification");
    }
}
