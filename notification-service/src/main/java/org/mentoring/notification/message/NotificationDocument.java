package org.mentoring.notification.message;

import org.bson.Document;
import org.mentoring.notification.message.domain.Delivery;
import org.mentoring.notification.message.domain.Delivery.Dropped;
import org.mentoring.notification.message.domain.Delivery.Failed;
import org.mentoring.notification.message.domain.Delivery.Needless;
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
///   status: "PENDING", attempts: 1, unanswered: 0, since: <date>, nextAttemptAt: <date>,
///                        onItsWay: true }                      // while a worker has it
///   status: "SENT",    attempts: 2, settledAt: <date>
///   status: "FAILED",  attempts: 8, settledAt: <date>, reason: "REFUSED"
///   status: "DROPPED", attempts: 0, settledAt: <date>, needless: "SUPERSEDED"
/// ```
final class NotificationDocument implements StateCodec<Notification> {

    static final String RECIPIENT = "recipientId";
    static final String CREATED_AT = "createdAt";
    static final String NEXT_ATTEMPT_AT = "nextAttemptAt";
    private static final String CAUSE = "cause";
    private static final String MATTER = "matter";
    private static final String STATUS = "status";
    private static final String ATTEMPTS = "attempts";
    private static final String ON_ITS_WAY = "onItsWay";
    private static final String NEEDLESS = "needless";
    private static final String SINCE = "since";
    private static final String UNANSWERED = "unanswered";
    static final String SETTLED_AT = "settledAt";
    static final String MEETING = "matter.meetingId";
    static final String PAIRING = "matter.pairingId";
    static final String STEP = "matter.step";
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
            case Pending(Tries tries, Instant next, boolean onItsWay) ->
                    document.append(STATUS, "PENDING")
                            .append(SINCE, tries.since())
                            .append(UNANSWERED, tries.unanswered())
                            .append(NEXT_ATTEMPT_AT, next)
                            .append(ON_ITS_WAY, onItsWay);
            case Sent(int _, Instant at) -> document.append(STATUS, "SENT").append(SETTLED_AT, at);
            case Failed(int _, Instant at, Reason reason) ->
                    document.append(STATUS, "FAILED")
                            .append(SETTLED_AT, at)
                            .append(REASON, reason.name());
            case Dropped(int _, Instant at, Needless why) ->
                    document.append(STATUS, "DROPPED")
                            .append(SETTLED_AT, at)
                            .append(NEEDLESS, why.name());
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
            case "PENDING" ->
                    new Pending(
                            tries(state),
                            instant(state, NEXT_ATTEMPT_AT),
                            state.getBoolean(ON_ITS_WAY, false));
            case "SENT" -> new Sent(attempts, instant(state, SETTLED_AT));
            case "DROPPED" ->
                    new Dropped(
                            attempts,
                            instant(state, SETTLED_AT),
                            Needless.valueOf(state.getString(NEEDLESS)));
            default -> failed(attempts, state);
        };
    }

    /// Earlier releases counted a missing recipient among the failures.
    private static Delivery failed(int attempts, Document state) {
        Instant at = instant(state, SETTLED_AT);
        String reason = state.getString(REASON);
        return reason.equals(Needless.NO_RECIPIENT.name())
                ? new Dropped(attempts, at, Needless.NO_RECIPIENT)
                : new Failed(attempts, at, Reason.valueOf(reason));
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
