package org.mentoring.contracts.notification;

import org.mentoring.contracts.MentoringEvent;

/// Everything that is said on the topic of notifications.
public sealed interface NotificationEvent extends MentoringEvent
        permits NotificationSent, NotificationFailed, NotificationDropped {
    /// The public view after the change.
    NotificationView notification();

    @Override
    default String aggregateId() {
        return notification().notificationId();
    }
}
