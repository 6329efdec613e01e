package org.mentoring.notification.message;

import org.bson.Document;
import org.mentoring.notification.message.domain.Delivery;
import org.mentoring.notification.message.domain.Delivery.Failed;
import org.mentoring.notification.message.domain.Delivery.Pending;
import org.mentoring.notification.message.domain.Delivery.Reason;
import org.mentoring.notification.message.domain.Delivery.Sent;
import org.mentoring.notification.message.domain.Notification;
import org.mentoring.notification.message.domain.Tries;
import org.mentoring.runtime.aggregate.StateCodec;

import java.time.Instant;

/// The state of a notification:
///
/// ```
/// { recipientId, cause: "<aggregateId>:<sequence>", createdAt: <date>, matter: { … },
///   status: "PENDING", attempts: 1, unanswered: 0, since: <date>, nextAttemptAt: <date> }
///   status: "SENT",    attempts: 2, settledAt: <date>
///   status: "FAILED",  attempts: 8, settledAt: <date>, reason: "REFUSED"
/// ```
final class NotificationDocument implements StateCodec<Notification> {

    static final String RECIPIENT = "recipientId";
    static final String CREATED_AT = "createdAt";
    static final String NEXT_ATTEMPT_AT = "nextAttemptAt";
    private static final String CAUSE = "cause";
    private static final String MATTER = "matter";
    private static final String STATUS = "status";
    private static final String ATTEMPTS = "attempts";
    private static final String SINCE = "since";
    private static final String UNANSWERED = "unanswered";
    static final String SETTLED_AT = "settledAt";
    static final String REASON = "reason";

    @Override
    public Document encode(Notification notification) {
        Document document =
                new Document(RECIPIENT, notification.recipientId())
                        .append(CAUSE, notification.causeEventId())
                        .append(CREATED_AT, notification.createdAt())
                        .append(MATTER, MatterDocument.encode(notification.matter()))
                        .append(ATTEMPTS, notification.delivery().attempts());
        return switch (notification.delivery()) {
            case Pending(Tries tries, Instant next) ->
                    document.append(STATUS, "PENDING")
                            .append(SINCE, tries.since())
                            .append(UNANSWERED, tries.unanswered())
                            .append(NEXT_ATTEMPT_AT, next);
            case Sent(int _, Instant at) -> document.append(STATUS, "SENT").append(SETTLED_AT, at);
            case Failed(int _, Instant at, Reason reason) ->
                    document.append(STATUS, "FAILED")
                            .append(SETTLED_AT, at)
                            .append(REASON, reason.name());
        };
    }

    @Override
    public Notification decode(Document state) {
        return new Notification(
                state.getString(RECIPIENT),
                MatterDocument.decode(state.get(MATTER, Document.class)),
                state.getString(CAUSE),
                instant(state, CREATED_AT),
                delivery(state));
    }

    private static Delivery delivery(Document state) {
        int attempts = state.getInteger(ATTEMPTS);
        return switch (state.getString(STATUS)) {
            case "PENDING" -> new Pending(tries(state), instant(state, NEXT_ATTEMPT_AT));
            case "SENT" -> new Sent(attempts, instant(state, SETTLED_AT));
            default ->
                    new Failed(
                            attempts,
                            instant(state, SETTLED_AT),
                            Reason.valueOf(state.getString(REASON)));
        };
    }

    /// Earlier releases kept no more than the attempts.
    private static Tries tries(Document state) {
        return new Tries(
                instant(state, state.containsKey(SINCE) ? SINCE : CREATED_AT),
                state.getInteger(ATTEMPTS),
                state.getInteger(UNANSWERED, 0));
    }

    private static Instant instant(Document state, String field) {
        return state.getDate(field).toInstant();
    }
}
