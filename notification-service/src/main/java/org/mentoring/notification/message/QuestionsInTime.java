package org.mentoring.notification.message;

import org.mentoring.notification.domain.Matter;
import org.mentoring.notification.message.domain.Delivery.Needless;
import org.mentoring.notification.message.domain.DeliveryCommand;
import org.mentoring.notification.message.domain.DeliveryCommand.Drop;
import org.mentoring.notification.message.domain.Notification;

import java.time.Instant;
import java.util.Optional;

/// Lets nobody be asked whether a pair fits that is over, however late the mail goes out.
final class QuestionsInTime {

    private final MessagesAboutPairing messages;

    QuestionsInTime(MessagesAboutPairing messages) {
        this.messages = messages;
    }

    /// What is to be done with a message instead of sending it; empty where it may be sent.
    Optional<DeliveryCommand> insteadOfSending(Notification notification, Instant now) {
        return notification.matter() instanceof Matter.OfFitCheck check
                        && messages.tellEnd(notification.recipientId(), check.pairingId())
                ? Optional.of(new Drop(now, Needless.SUPERSEDED))
                : Optional.empty();
    }
}
