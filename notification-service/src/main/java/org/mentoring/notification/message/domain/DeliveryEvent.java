package org.mentoring.notification.message.domain;

import org.mentoring.notification.message.domain.Delivery.Needless;
import org.mentoring.notification.message.domain.Delivery.Reason;

import java.time.Instant;

/// What happened to a notification.
public sealed interface DeliveryEvent {

    record Claimed(Instant until) implements DeliveryEvent {}

    record Sent(Instant at) implements DeliveryEvent {}

    record Refused(Instant nextAttemptAt) implements DeliveryEvent {}

    record Unanswered(Instant nextAttemptAt) implements DeliveryEvent {}

    record Postponed(Instant nextAttemptAt) implements DeliveryEvent {}

    record Dropped(Instant at, Needless why) implements DeliveryEvent {}

    record AskedAgain(Instant at) implements DeliveryEvent {}

    /// It is not tried again.
    ///
    /// @param attempts all of them, the last one included
    record GivenUp(Instant at, Reason reason, int attempts) implements DeliveryEvent {}
}
