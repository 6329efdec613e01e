package org.mentoring.notification.message;

import io.micrometer.core.instrument.MeterRegistry;

import org.mentoring.notification.domain.Matter;
import org.mentoring.notification.message.domain.Decision;
import org.mentoring.notification.message.domain.Decision.Accepted;
import org.mentoring.notification.message.domain.Decision.Rejected;
import org.mentoring.notification.message.domain.Delivery;
import org.mentoring.notification.message.domain.Delivery.Needless;
import org.mentoring.notification.message.domain.DeliveryCommand;
import org.mentoring.notification.message.domain.DeliveryCommand.AskAgain;
import org.mentoring.notification.message.domain.DeliveryCommand.Claim;
import org.mentoring.notification.message.domain.DeliveryCommand.Drop;
import org.mentoring.notification.message.domain.Notification;
import org.mentoring.runtime.aggregate.Change;
import org.mentoring.runtime.aggregate.ContentionException;
import org.mentoring.runtime.aggregate.Ids;
import org.mentoring.runtime.aggregate.StaleVersionException;
import org.mentoring.runtime.aggregate.Stored;

import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Asks for messages, hands out those that are due, and keeps what became of them.
public final class NotificationService {

    private final MongoNotifications notifications;
    private final DeliverySettings settings;
    private final MeterRegistry meters;
    private final InstantSource clock;

    NotificationService(
            MongoNotifications notifications,
            DeliverySettings settings,
            MeterRegistry meters,
            InstantSource clock) {
        this.notifications = notifications;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    /// Asks for one message. The same cause, recipient and kind is the same message, however often
    /// the event arrives.
    public void request(String causeEventId, String recipientId, Matter matter) {
        notifications.create(
                id(causeEventId, recipientId, matter),
                Change.of(
                        Notification.pending(recipientId, matter, causeEventId, clock.instant())));
    }

    /// Records a message that is not sent because its cause happened too long ago, so that it can
    /// be found out why somebody heard nothing.
    public void recordTooOld(String causeEventId, String recipientId, Matter matter) {
        String id = id(causeEventId, recipientId, matter);
        Notification late = Notification.tooOld(recipientId, matter, causeEventId, clock.instant());
        Needless why = Needless.TOO_OLD;
        if (notifications.create(id, NotificationEventTranslator.dropped(id, late, why))) {
            countDropped(why);
        }
    }

    private static String id(String causeEventId, String recipientId, Matter matter) {
        String kind = NotificationVocabulary.kind(matter).wireName();
        return Ids.derivedFrom(causeEventId, recipientId, kind);
    }

    private void countDropped(Needless why) {
        String reason = NotificationVocabulary.reason(why).wireName();
        meters.counter("mentoring.notifications.dropped", "reason", reason).increment();
    }

    /// Takes on one that is due, if there is any. Several workers look at the same few, each in an
    /// order of its own; whoever is second moves on to the next.
    Optional<Stored<Notification>> takeOn() {
        List<Stored<Notification>> due = notifications.due(clock.instant(), settings.lookAhead());
        Collections.shuffle(due);
        return due.stream().flatMap(one -> claim(one).stream()).findFirst();
    }

    private Optional<Stored<Notification>> claim(Stored<Notification> due) {
        Claim claim = new Claim(clock.instant(), settings.lease());
        try {
            return Optional.of(notifications.change(due, state -> decide(due.id(), state, claim)));
        } catch (StaleVersionException | ContentionException othersWereFirst) {
            return Optional.empty();
        }
    }

    /// Keeps how it ended, or when it is tried again. What another worker settled in the meantime,
    /// after a lease ran out, stays as it is.
    void record(String id, DeliveryCommand command) {
        notifications.change(id, state -> decide(id, state, command));
        if (command instanceof Drop(_, Needless why)) {
            countDropped(why);
        }
    }

    /// What was given up, latest first.
    List<Stored<Notification>> failed(int limit) {
        return notifications.failed(limit);
    }

    /// Whether a message was given up and is tried again now.
    boolean sendAgain(String id) {
        return notifications.find(id).filter(this::sendAgain).isPresent();
    }

    /// How many of those that were given up are tried again now, at most so many.
    int sendAgain(int limit) {
        return (int) failed(limit).stream().filter(this::sendAgain).count();
    }

    private boolean sendAgain(Stored<Notification> failed) {
        if (!(failed.state().delivery() instanceof Delivery.Failed)) {
            return false;
        }
        AskAgain again = new AskAgain(clock.instant());
        try {
            notifications.change(failed, state -> decide(failed.id(), state, again));
            return true;
        } catch (StaleVersionException | ContentionException othersWereFirst) {
            return false;
        }
    }

    private Change<Notification> decide(
            String id, Notification notification, DeliveryCommand command) {
        Decision decision = Notification.decide(notification, command, settings.retries());
        return switch (decision) {
            case Accepted(var event) -> NotificationEventTranslator.change(id, notification, event);
            case Rejected _ -> Change.of(notification);
        };
    }
}
