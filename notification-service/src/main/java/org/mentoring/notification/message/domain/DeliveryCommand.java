package org.mentoring.notification.message.domain;

import org.mentoring.notification.message.domain.Delivery.Needless;

import java.time.Duration;
import java.time.Instant;

/// What is done with a notification. Time is told, never asked.
public sealed interface DeliveryCommand {

    Instant now();

    /// Take it on: nobody else does until the lease is over.
    record Claim(Instant now, Duration lease) implements DeliveryCommand {}

    /// The mail server took the mail.
    record RecordSent(Instant now) implements DeliveryCommand {}

    /// The mail server refused the mail for now.
    record RecordRefusal(Instant now) implements DeliveryCommand {}

    /// The mail server got all of the mail and said nothing to it.
    record RecordNoAnswer(Instant now) implements DeliveryCommand {}

    /// It could not be tried: the server is away, or somebody's name is not here yet.
    record Postpone(Instant now, Duration pause) implements DeliveryCommand {}

    /// The mail server refused it for good: trying again will not help.
    record GiveUp(Instant now) implements DeliveryCommand {}

    /// There is no use in sending it.
    record Drop(Instant now, Needless why) implements DeliveryCommand {}

    /// Try again what was given up: an operator has removed what was in the way.
    record AskAgain(Instant now) implements DeliveryCommand {}
}
