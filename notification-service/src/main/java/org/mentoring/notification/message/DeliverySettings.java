package org.mentoring.notification.message;

import org.mentoring.notification.message.domain.RetryRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/// How messages are delivered.
///
/// @param workers messages worked on at once by one process
/// @param poll how often an idle worker looks for work
/// @param lookAhead due messages that a worker chooses from
/// @param lease how long a message belongs to the worker that took it on; then it is taken for lost
///   and sent by another, so it is longer than handing a mail over may take
/// @param patience how long a message is tried that the mail server refuses for now (RFC 5321,
///   4.5.4.1 asks for four to five days)
/// @param unanswered attempts to which the mail server says nothing after which a message is given
///   up: each may have been a copy
/// @param firstRetry wait after the first attempt; each further one doubles it
/// @param longestRetry where doubling ends
/// @param shortestWait first wait for what is missing: the mail server, a person's data
/// @param longestWait the longest such wait; it grows with the age of the message
/// @param recipientPatience age at which a message to somebody nobody knows is given up
/// @param namePatience age at which a message stops waiting for the name of a person it mentions
@ConfigurationProperties("mentoring.notifications")
record DeliverySettings(
        @DefaultValue("4") int workers,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("20") int lookAhead,
        @DefaultValue("25m") Duration lease,
        @DefaultValue("5d") Duration patience,
        @DefaultValue("5") int unanswered,
        @DefaultValue("1m") Duration firstRetry,
        @DefaultValue("1h") Duration longestRetry,
        @DefaultValue("2s") Duration shortestWait,
        @DefaultValue("1m") Duration longestWait,
        @DefaultValue("30d") Duration recipientPatience,
        @DefaultValue("10m") Duration namePatience) {

    RetryRules retries() {
        return new RetryRules(patience, unanswered, firstRetry, longestRetry);
    }

    /// Half the age, so that a wait begun a moment ago is short and an old one is not asked for all
    /// the time.
    Duration waitAt(Duration age) {
        Duration half = age.dividedBy(2);
        if (half.compareTo(shortestWait) < 0) {
            return shortestWait;
        }
        return half.compareTo(longestWait) > 0 ? longestWait : half;
    }
}
