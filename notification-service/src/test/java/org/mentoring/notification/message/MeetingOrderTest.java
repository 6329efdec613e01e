package org.mentoring.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.notification.Examples.AMINA;
import static org.mentoring.notification.Examples.APPOINTMENT;
import static org.mentoring.notification.Examples.JONAS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentoring.notification.Examples;
import org.mentoring.notification.domain.Matter;
import org.mentoring.notification.domain.MeetingStep;
import org.mentoring.notification.message.domain.Delivery;
import org.mentoring.notification.message.domain.Delivery.Needless;
import org.mentoring.notification.message.domain.DeliveryCommand;
import org.mentoring.notification.message.domain.DeliveryCommand.Drop;
import org.mentoring.notification.message.domain.DeliveryCommand.Postpone;
import org.mentoring.notification.message.domain.Notification;
import org.mentoring.notification.message.domain.Tries;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class MeetingOrderTest {

    private static final Instant NOW = Instant.parse("2026-03-27T15:00:00Z");
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration LEASE = Duration.ofMinutes(25);
    private static final Delivery WAITS = pending(NOW.plus(LEASE), false);
    private static final Delivery ON_ITS_WAY = pending(NOW.plus(LEASE), true);
    private static final Delivery LOST = pending(NOW, true);
    private static final Delivery SENT = new Delivery.Sent(1, NOW);

    private final List<Notification> known = new ArrayList<>();
    private final MeetingOrder order = new MeetingOrder((_, _) -> List.copyOf(known), PAUSE);

    @Test
    void letsTheOnlyMessageGo() {
        assertThat(instead(message(MeetingStep.SCHEDULED, 0, ON_ITS_WAY))).isEmpty();
    }

    /// As when the mail server was away for a while: booked, then cancelled.
    @Test
    void dropsTheInvitationToWhatWasCancelledMeanwhile() {
        Notification booked = message(MeetingStep.SCHEDULED, 0, ON_ITS_WAY);
        Notification cancelled = message(MeetingStep.CANCELLED, 1, WAITS);

        assertThat(instead(booked)).contains(new Drop(NOW, Needless.SUPERSEDED));
        known.set(0, message(MeetingStep.SCHEDULED, 0, WAITS));
        assertThat(instead(cancelled)).isEmpty();
    }

    @Test
    void dropsWhatWasRefusedBeforeAndIsOutdatedNow() {
        message(MeetingStep.CONFIRMED, 1, SENT);

        assertThat(instead(message(MeetingStep.SCHEDULED, 0, ON_ITS_WAY)))
                .contains(new Drop(NOW, Needless.SUPERSEDED));
    }

    @Test
    void waitsForAnEarlierMessageThatIsBeingHandedOver() {
        message(MeetingStep.SCHEDULED, 0, ON_ITS_WAY);

        assertThat(instead(message(MeetingStep.CANCELLED, 1, ON_ITS_WAY)))
                .contains(new Postpone(NOW, PAUSE));
    }

    @Test
    void doesNotWaitForAnEarlierMessageWhoseWorkerDied() {
        message(MeetingStep.SCHEDULED, 0, LOST);

        assertThat(instead(message(MeetingStep.CANCELLED, 1, ON_ITS_WAY))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = MeetingStep.class, names = "CANCELLED", mode = EnumSource.Mode.EXCLUDE)
    void invitesNobodyToAMeetingThatHasBegun(MeetingStep step) {
        Notification message = message(step, 0, ON_ITS_WAY);
        Instant start = APPOINTMENT.startsAt();

        assertThat(order.insteadOfSending(message, start.minusMillis(1))).isEmpty();
        assertThat(order.insteadOfSending(message, start)).contains(new Drop(start, Needless.PAST));
    }

    @Test
    void tellsOfACancellationHoweverLate() {
        Notification message = message(MeetingStep.CANCELLED, 1, ON_ITS_WAY);

        assertThat(order.insteadOfSending(message, APPOINTMENT.startsAt().plus(LEASE))).isEmpty();
    }

    private Optional<DeliveryCommand> instead(Notification notification) {
        return order.insteadOfSending(notification, NOW);
    }

    private Notification message(MeetingStep step, int revision, Delivery delivery) {
        Matter matter =
                new Matter.OfMeeting(
                        step, Examples.revised(revision), AMINA.personId(), false, null);
        Notification message =
                new Notification(
                        JONAS.personId(), matter, "meeting0first:" + revision, NOW, delivery);
        known.add(message);
        return message;
    }

    private static Delivery pending(Instant next, boolean onItsWay) {
        return new Delivery.Pending(new Tries(NOW, 0, 0), next, onItsWay);
    }
}
