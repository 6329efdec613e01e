package org.mentoring.contracts.notification;

import static java.util.Objects.requireNonNull;

/// One message to one person. `aboutType` and `aboutId` name what it is about, `causeEventId` the
/// event (its CloudEvents id) that led to it.
public record NotificationView(
        String notificationId,
        String recipientId,
        NotificationKind kind,
        NotificationSubject aboutType,
        String aboutId,
        String causeEventId,
        NotificationStatus status) {
    public NotificationView {
        requireNonNull(notificationId, "notificationId");
        requireNonNull(recipientId, "recipientId");
        requireNonNull(kind, "kind");
        requireNonNull(aboutType, "aboutType");
        requireNonNull(aboutId, "aboutId");
        requireNonNull(causeEventId, "causeEventId");
        requireNonNull(status, "status");
    }
}
