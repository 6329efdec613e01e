package org.mentoring.notification.message;

import org.mentoring.contracts.MentoringEvent;
import org.mentoring.contracts.notification.NotificationChannel;
import org.mentoring.contracts.notification.NotificationDropped;
import org.mentoring.contracts.notification.NotificationFailed;
import org.mentoring.contracts.notification.NotificationSent;
import org.mentoring.contracts.notification.NotificationView;
import org.mentoring.notification.message.domain.Delivery.Needless;
import org.mentoring.notification.message.domain.DeliveryEvent;
import org.mentoring.notification.message.domain.Notification;
import org.mentoring.runtime.aggregate.Change;

import java.util.List;

/// Says on the topic of notifications how a message ended. What happens on the way is our own, and
/// so is everything about a confidential message.
final class NotificationEventTranslator {

    private NotificationEventTranslator() {}

    static Change<Notification> change(String id, Notification before, DeliveryEvent event) {
        Notification after = Notification.evolve(before, event);
        return new Change<>(
                after,
                after.matter().confidential() ? List.of() : translate(event, view(id, after)));
    }

    /// A message that is dropped the moment it is asked for.
    static Change<Notification> dropped(String id, Notification dropped, Needless why) {
        return dropped.matter().confidential()
                ? Change.of(dropped)
                : Change.of(dropped, dropped(why, view(id, dropped)));
    }

    private static MentoringEvent dropped(Needless why, NotificationView view) {
        return new NotificationDropped(NotificationVocabulary.reason(why), view);
    }

    private static List<MentoringEvent> translate(DeliveryEvent event, NotificationView view) {
        return switch (event) {
            case DeliveryEvent.Sent _ ->
                    List.of(new NotificationSent(NotificationChannel.EMAIL, view));
            case DeliveryEvent.GivenUp gaveUp ->
                    List.of(
                            new NotificationFailed(
                                    NotificationChannel.EMAIL, gaveUp.attempts(), view));
            case DeliveryEvent.Dropped(_, Needless why) -> List.of(dropped(why, view));
            case DeliveryEvent.Claimed _,
                    DeliveryEvent.Refused _,
                    DeliveryEvent.Unanswered _,
                    DeliveryEvent.Postponed _,
                    DeliveryEvent.AskedAgain _ ->
                    List.of();
        };
    }

    static NotificationView view(String id, Notification notification) {
        return new NotificationView(
                id,
                notification.recipientId(),
                NotificationVocabulary.kind(notification.matter()),
                NotificationVocabulary.subject(notification.matter()),
                NotificationVocabulary.subjectId(notification.matter()),
                notification.causeEventId(),
                NotificationVocabulary.status(notification.delivery()));
    }
}
