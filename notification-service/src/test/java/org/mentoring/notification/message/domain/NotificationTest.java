package org.mentoring.notification.message.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

class NotificationTest {

    private static final Instant NOW = Instant.parse("2026-03-06T10:00:00Z");
    private static final Duration PATIENCE = Duration.ofDays(5);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final RetryRules RULES =
            new RetryRules(PATIENCE, 2, Duration.ofMinutes(1), Duration.ofMinutes(90));

    @Test
    void isDueAtOnce() {
        Notification claimed = after(pending(0, NOW), new Claim(NOW, LEASE));

        assertThat(claimed.delivery())
                .isEqualTo(new Pending(new Tries(NOW, 0, 0), NOW.plus(LEASE), true));
    }

    @Test
    void isTakenOnByOneWorkerOnly() {
        Notification claimed = after(pending(0, NOW), new Claim(NOW, LEASE));

        assertThat(decide(claimed, new Claim(NOW.plusSeconds(1), LEASE)))
                .isEqualTo(new Rejected(Rejection.NOT_DUE));
    }

    @Test
    void isTakenOnAgainOnceTheLeaseIsOver() {
        Notification claimed = after(pending(0, NOW), new Claim(NOW, LEASE));

        assertThat(decide(claimed, new Claim(NOW.plus(LEASE), LEASE))).isInstanceOf(Accepted.class);
    }

    @Test
    void isSent() {
        assertThat(after(pending(2, NOW), new RecordSent(NOW)).delivery())
                .isEqualTo(new Delivery.Sent(3, NOW));
    }

    @Test
    void isTriedAgainLaterEachTimeItIsRefused() {
        Notification once = after(pending(0, NOW), new RecordRefusal(NOW));
        Notification twice = after(once, new RecordRefusal(NOW));

        assertThat(once.delivery())
                .isEqualTo(
                        new Pending(new Tries(NOW, 1, 0), NOW.plus(Duration.ofMinutes(1)), false));
        assertThat(twice.delivery())
                .isEqualTo(
                        new Pending(new Tries(NOW, 2, 0), NOW.plus(Duration.ofMinutes(2)), false));
    }

    @Test
    void isTriedForDaysHoweverOftenItIsRefused() {
        Instant almost = NOW.plus(PATIENCE).minus(Duration.ofMinutes(90));

        assertThat(after(pending(99, NOW), new RecordRefusal(almost)).delivery())
                .isEqualTo(new Pending(new Tries(NOW, 100, 0), NOW.plus(PATIENCE), false));
    }

    @Test
    void isGivenUpWhenItWasRefusedForTooLong() {
        Instant late = NOW.plus(PATIENCE).minus(Duration.ofMinutes(89));

        assertThat(after(pending(99, NOW), new RecordRefusal(late)).delivery())
                .isEqualTo(new Failed(100, late, Reason.REFUSED));
    }

    @Test
    void isTriedAsANewOneWhenAnOperatorAsksForItAgain() {
        Instant later = NOW.plus(PATIENCE.multipliedBy(2));
        Notification again = after(with(new Failed(99, NOW, Reason.REFUSED)), new AskAgain(later));

        assertThat(again.delivery()).isEqualTo(new Pending(new Tries(later, 0, 0), later, false));
        assertThat(again.askedAt()).isEqualTo(later);
        assertThat(after(again, new RecordRefusal(later)).delivery())
                .isEqualTo(
                        new Pending(
                                new Tries(later, 1, 0), later.plus(Duration.ofMinutes(1)), false));
    }

    @Test
    void isNotAskedForAgainWhileItIsTried() {
        assertThat(decide(pending(1, NOW), new AskAgain(NOW)))
                .isEqualTo(new Rejected(Rejection.NOT_FAILED));
    }

    @Test
    void waitsLongerEachTimeTheServerSaysNothingAndThenEnds() {
        Notification once = after(pending(1, NOW), new RecordNoAnswer(NOW));

        assertThat(once.delivery())
                .isEqualTo(
                        new Pending(new Tries(NOW, 2, 1), NOW.plus(Duration.ofMinutes(2)), false));
        assertThat(after(once, new RecordNoAnswer(NOW)).delivery())
                .isEqualTo(new Failed(3, NOW, Reason.UNANSWERED));
    }

    @Test
    void countsCopiesApartFromRefusals() {
        Notification refused = after(pending(0, NOW), new RecordRefusal(NOW));

        assertThat(after(refused, new RecordNoAnswer(NOW)).delivery())
                .isEqualTo(
                        new Pending(new Tries(NOW, 2, 1), NOW.plus(Duration.ofMinutes(2)), false));
    }

    @Test
    void isGivenUpAtOnceWhenItIsRefusedForGood() {
        assertThat(after(pending(0, NOW), new GiveUp(NOW)).delivery())
                .isEqualTo(new Failed(1, NOW, Reason.REFUSED));
    }

    @Test
    void isDroppedWithoutAnAttemptWhereNobodyIs() {
        assertThat(after(pending(0, NOW), new Drop(NOW, Needless.NO_RECIPIENT)).delivery())
                .isEqualTo(new Dropped(0, NOW, Needless.NO_RECIPIENT));
    }

    @Test
    void isOnItsWayFromWhenItIsTakenOnUntilItIsSaidHowItWent() {
        Notification claimed = after(pending(0, NOW), new Claim(NOW, LEASE));

        assertThat(pending(0, NOW).isOnItsWay(NOW)).isFalse();
        assertThat(claimed.isOnItsWay(NOW)).isTrue();
        assertThat(claimed.isOnItsWay(NOW.plus(LEASE))).isFalse();
        assertThat(after(claimed, new RecordRefusal(NOW)).isOnItsWay(NOW)).isFalse();
    }

    @Test
    void countsNoAttemptWhenItIsPostponed() {
        Notification postponed = after(pending(2, NOW), new Postpone(NOW, Duration.ofSeconds(30)));

        assertThat(postponed.delivery())
                .isEqualTo(new Pending(new Tries(NOW, 2, 0), NOW.plusSeconds(30), false));
    }

    static Stream<DeliveryCommand> everyCommand() {
        return Stream.of(
                new Claim(NOW, LEASE),
                new RecordSent(NOW),
                new RecordRefusal(NOW),
                new RecordNoAnswer(NOW),
                new Postpone(NOW, LEASE),
                new GiveUp(NOW),
                new Drop(NOW, Needless.SUPERSEDED));
    }

    static Stream<DeliveryCommand> everyCommandAndAskAgain() {
        return Stream.concat(everyCommand(), Stream.of(new AskAgain(NOW)));
    }

    @ParameterizedTest
    @MethodSource("everyCommandAndAskAgain")
    void staysSentWhateverComes(DeliveryCommand command) {
        assertThat(decide(with(new Delivery.Sent(1, NOW)), command))
                .isEqualTo(new Rejected(Rejection.SETTLED));
    }

    @ParameterizedTest
    @MethodSource("everyCommandAndAskAgain")
    void staysDroppedWhateverComes(DeliveryCommand command) {
        assertThat(decide(with(new Dropped(0, NOW, Needless.TOO_OLD)), command))
                .isEqualTo(new Rejected(Rejection.SETTLED));
    }

    @ParameterizedTest
    @MethodSource("everyCommand")
    void staysGivenUpUnlessItIsAskedForAgain(DeliveryCommand command) {
        assertThat(decide(with(new Failed(3, NOW, Reason.REFUSED)), command))
                .isEqualTo(new Rejected(Rejection.SETTLED));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,4", "7,64", "8,90", "60,90", "1000,90"})
    void waitsTwiceAsLongEachTimeUpToALimit(int attempt, long minutes) {
        assertThat(RULES.waitAfter(attempt)).isEqualTo(Duration.ofMinutes(minutes));
    }

    private static Decision decide(Notification notification, DeliveryCommand command) {
        return Notification.decide(notification, command, RULES);
    }

    private static Notification after(Notification notification, DeliveryCommand command) {
        return Notification.evolve(
                notification, ((Accepted) decide(notification, command)).event());
    }

    private static Notification pending(int attempts, Instant nextAttemptAt) {
        return with(new Pending(new Tries(NOW, attempts, 0), nextAttemptAt, false));
    }

    private static Notification with(Delivery delivery) {
        return new Notification(
                "person0amina",
                new Matter.RunCompleted("run", "cohort", 20, 0, 1),
                "run:2",
                NOW,
                delivery);
    }
}
