package org.mentoring.notification.message.domain;

import org.mentoring.notification.domain.Matter;
import org.mentoring.notification.message.domain.Decision.Accepted;
import org.mentoring.notification.message.domain.Decision.Rejected;
import org.mentoring.notification.message.domain.Decision.Rejection;
import org.mentoring.notification.message.domain.Delivery.Dropped;
import org.mentoring.notification.message.domain.Delivery.Failed;
import org.mentoring.notification.message.domain.Delivery.Needless;
import org.mentoring.notification.message.domain.Delivery.Pending;
import org.mentoring.notification.message.domain.Delivery.Reason;
import org.mentoring.notification.message.domain.DeliveryCommand.AskAgain;
import org.mentoring.notification.message.domain.DeliveryCommand.Claim;
import org.mentoring.notification.message.domain.DeliveryCommand.Drop;
import org.mentoring.notification.message.domain.DeliveryCommand.GiveUp;
import org.mentoring.notification.message.domain.DeliveryCommand.Postpone;
import org.mentoring.notification.message.domain.DeliveryCommand.RecordNoAnswer;
import org.mentoring.notification.message.domain.DeliveryCommand.RecordRefusal;
import org.mentoring.notification.message.domain.DeliveryCommand.RecordSent;
import org.mentoring.notification.message.domain.DeliveryEvent.AskedAgain;
import org.mentoring.notification.message.domain.DeliveryEvent.Claimed;
import org.mentoring.notification.message.domain.DeliveryEvent.GivenUp;
import org.mentoring.notification.message.domain.DeliveryEvent.Postponed;
import org.mentoring.notification.message.domain.DeliveryEvent.Refused;
import org.mentoring.notification.message.domain.DeliveryEvent.Unanswered;

import java.time.Instant;

/// One message to one person, for one reason: the event that caused it.
public record Notification(
        String recipientId,
        Matter matter,
        String causeEventId,
        Instant createdAt,
        Delivery delivery) {

    public static Notification pending(
            String recipientId, Matter matter, String causeEventId, Instant now) {
        return new Notification(
                recipientId,
                matter,
                causeEventId,
                now,
                new Pending(Tries.noneSince(now), now, false));
    }

    /// One whose cause was read so late that its recipient knows or has no use for it.
    public static Notification tooOld(
            String recipientId, Matter matter, String causeEventId, Instant now) {
        return new Notification(
                recipientId, matter, causeEventId, now, new Dropped(0, now, Needless.TOO_OLD));
    }

    /// Whether somebody may be handing it over just now.
    public boolean isOnItsWay(Instant now) {
        return delivery instanceof Pending pending
                && pending.onItsWay()
                && now.isBefore(pending.nextAttemptAt());
    }

    /// When somebody last asked for it to be sent.
    public Instant askedAt() {
        return delivery instanceof Pending pending ? pending.tries().since() : createdAt;
    }

    /// What a command leads to. Nothing changes what was sent; what was given up can be asked for
    /// again.
    public static Decision decide(
            Notification notification, DeliveryCommand command, RetryRules rules) {
        return switch (notification.delivery()) {
            case Pending pending -> decide(pending, command, rules);
            case Failed _ when command instanceof AskAgain(Instant now) ->
                    new Accepted(new AskedAgain(now));
            case Delivery.Sent _, Failed _, Dropped _ -> new Rejected(Rejection.SETTLED);
        };
    }

    private static Decision decide(Pending pending, DeliveryCommand command, RetryRules rules) {
        return switch (command) {
            case Claim claim -> claim(pending, claim);
            case RecordSent(Instant now) -> new Accepted(new DeliveryEvent.Sent(now));
            case RecordRefusal(Instant now) -> refuse(pending.tries().refused(), now, rules);
            case RecordNoAnswer(Instant now) ->
                    noAnswer(pending.tries().withoutAnswer(), now, rules);
            case Postpone postpone ->
                    new Accepted(new Postponed(postpone.now().plus(postpone.pause())));
            case GiveUp(Instant now) ->
                    new Accepted(new GivenUp(now, Reason.REFUSED, pending.attempts() + 1));
            case Drop(Instant now, Needless why) ->
                    new Accepted(new DeliveryEvent.Dropped(now, why));
            case AskAgain _ -> new Rejected(Rejection.NOT_FAILED);
        };
    }

    private static Decision claim(Pending pending, Claim claim) {
        return claim.now().isBefore(pending.nextAttemptAt())
                ? new Rejected(Rejection.NOT_DUE)
                : new Accepted(new Claimed(claim.now().plus(claim.lease())));
    }

    private static Decision refuse(Tries tries, Instant now, RetryRules rules) {
        Instant next = now.plus(rules.waitAfter(tries.attempts()));
        return next.isAfter(tries.since().plus(rules.patience()))
                ? new Accepted(new GivenUp(now, Reason.REFUSED, tries.attempts()))
                : new Accepted(new Refused(next));
    }

    /// Waits longer each time, and ends: a server that takes mails without saying so would make
    /// copies for ever.
    private static Decision noAnswer(Tries tries, Instant now, RetryRules rules) {
        return tries.unanswered() < rules.unanswered()
                ? new Accepted(new Unanswered(now.plus(rules.waitAfter(tries.attempts()))))
                : new Accepted(new GivenUp(now, Reason.UNANSWERED, tries.attempts()));
    }

    public static Notification evolve(Notification notification, DeliveryEvent event) {
        return switch (notification.delivery()) {
            case Pending pending -> notification.with(evolve(pending, event));
            case Failed _ when event instanceof AskedAgain(Instant at) ->
                    notification.with(new Pending(Tries.noneSince(at), at, false));
            case Delivery.Sent _, Failed _, Dropped _ -> throw impossible(event);
        };
    }

    private static Delivery evolve(Pending pending, DeliveryEvent event) {
        Tries tries = pending.tries();
        return switch (event) {
            case Claimed(Instant until) -> new Pending(tries, until, true);
            case Postponed(Instant next) -> new Pending(tries, next, false);
            case Refused(Instant next) -> new Pending(tries.refused(), next, false);
            case Unanswered(Instant next) -> new Pending(tries.withoutAnswer(), next, false);
            case DeliveryEvent.Sent(Instant at) -> new Delivery.Sent(tries.attempts() + 1, at);
            case GivenUp(Instant at, Reason reason, int all) -> new Failed(all, at, reason);
            case DeliveryEvent.Dropped(Instant at, Needless why) ->
                    new Dropped(tries.attempts(), at, why);
            case AskedAgain _ -> throw impossible(event);
        };
    }

    private static IllegalStateException impossible(DeliveryEvent event) {
        return new IllegalStateException("decide() lets no such event follow: " + event);
    }

    private Notification with(Delivery next) {
        return new Notification(recipientId, matter, causeEventId, createdAt, next);
    }
}
