package org.mentoring.notification.message;

import org.mentoring.notification.domain.Matter;
import org.mentoring.notification.domain.MeetingStep;
import org.mentoring.notification.message.domain.Delivery.Needless;
import org.mentoring.notification.message.domain.DeliveryCommand;
import org.mentoring.notification.message.domain.DeliveryCommand.Drop;
import org.mentoring.notification.message.domain.DeliveryCommand.Postpone;
import org.mentoring.notification.message.domain.Notification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Lets a calendar hear of a meeting in the order of its revisions, however late a mail goes out.
/// Of several that wait, only the latest is of use: it says how the meeting stands, and one that
/// came after it would bring back what was cancelled.
///
/// Whoever asks has taken its message on before. So of two workers with two messages about one
/// meeting, the one with the earlier message always sees the later, and drops its own.
final class MeetingOrder {

    private final MessagesAboutMeeting messages;
    private final Duration pause;

    /// @param pause until it is asked again, while an earlier message is being handed over
    MeetingOrder(MessagesAboutMeeting messages, Duration pause) {
        this.messages = messages;
        this.pause = pause;
    }

    /// What is to be done with a message instead of sending it; empty where it may be sent.
    Optional<DeliveryCommand> insteadOfSending(Notification notification, Instant now) {
        return notification.matter() instanceof Matter.OfMeeting meeting
                ? instead(notification.recipientId(), meeting, now)
                : Optional.empty();
    }

    private Optional<DeliveryCommand> instead(
            String recipientId, Matter.OfMeeting meeting, Instant now) {
        if (invitesToThePast(meeting, now)) {
            return Optional.of(new Drop(now, Needless.PAST));
        }
        List<Notification> all = messages.to(recipientId, meeting.appointment().meetingId());
        int own = meeting.appointment().revision();
        if (all.stream().anyMatch(other -> revision(other) > own)) {
            return Optional.of(new Drop(now, Needless.SUPERSEDED));
        }
        return all.stream().anyMatch(other -> revision(other) < own && other.isOnItsWay(now))
                ? Optional.of(new Postpone(now, pause))
                : Optional.empty();
    }

    /// That a meeting is cancelled is worth knowing even to whoever sits there alone.
    private static boolean invitesToThePast(Matter.OfMeeting meeting, Instant now) {
        return meeting.step() != MeetingStep.CANCELLED
                && !meeting.appointment().startsAt().isAfter(now);
    }

    private static int revision(Notification notification) {
        return ((Matter.OfMeeting) notification.matter()).appointment().revision();
    }
}
