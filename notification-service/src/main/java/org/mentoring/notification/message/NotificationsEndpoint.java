package org.mentoring.notification.message;

import org.mentoring.notification.message.domain.Delivery.Failed;
import org.mentoring.notification.message.domain.Notification;
import org.mentoring.runtime.aggregate.Stored;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

import java.time.Instant;
import java.util.List;

/// Operators' view of messages that were given up: `GET /actuator/notifications`, and `POST
/// /actuator/notifications/{id}` or `POST /actuator/notifications` for all of them, with
/// `{"action": "resend"}`. It says what a message was about and nobody's name or address.
@Endpoint(id = "notifications")
final class NotificationsEndpoint {

    /// Messages that one answer lists.
    private static final int LISTED = 100;

    /// Messages that one command sends again; the answer says how many, so that it can be repeated
    /// until there are none.
    private static final int SENT_AGAIN = 1000;

    private final NotificationService notifications;

    NotificationsEndpoint(NotificationService notifications) {
        this.notifications = notifications;
    }

    /// What an operator may do.
    enum Action {
        RESEND
    }

    /// A message that was given up.
    ///
    /// @param reason `REFUSED` or `UNANSWERED`
    record FailedView(
            String id,
            String kind,
            String aboutType,
            String aboutId,
            int attempts,
            String reason,
            Instant failedAt) {

        static FailedView of(Stored<Notification> stored) {
            Notification notification = stored.state();
            Failed failed = (Failed) notification.delivery();
            return new FailedView(
                    stored.id(),
                    NotificationVocabulary.kind(notification.matter()).wireName(),
                    NotificationVocabulary.subject(notification.matter()).wireName(),
                    NotificationVocabulary.subjectId(notification.matter()),
                    failed.attempts(),
                    failed.reason().name(),
                    failed.failedAt());
        }
    }

    /// How many messages are tried again.
    record Outcome(int resent) {}

    /// The latest first.
    @ReadOperation
    List<FailedView> failed() {
        return notifications.failed(LISTED).stream().map(FailedView::of).toList();
    }

    @WriteOperation
    Outcome decide(@Selector String id, Action action) {
        return switch (action) {
            case RESEND -> new Outcome(notifications.sendAgain(id) ? 1 : 0);
        };
    }

    @WriteOperation
    Outcome decideOnAll(Action action) {
        return switch (action) {
            case RESEND -> new Outcome(notifications.sendAgain(SENT_AGAIN));
        };
    }
}
