package org.mentoring.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.notification.Examples.AMINA;
import static org.mentoring.notification.Examples.JONAS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mentoring.contracts.people.EmploymentStatus;
import org.mentoring.notification.Examples;
import org.mentoring.notification.domain.FitCheckStep;
import org.mentoring.notification.domain.Matter;
import org.mentoring.notification.domain.MeetingStep;
import org.mentoring.notification.mail.Mail;
import org.mentoring.notification.mail.MailServer;
import org.mentoring.notification.mail.MailServer.Handover;
import org.mentoring.notification.message.domain.Delivery.Needless;
import org.mentoring.notification.message.domain.DeliveryCommand;
import org.mentoring.notification.message.domain.DeliveryCommand.Drop;
import org.mentoring.notification.message.domain.DeliveryCommand.GiveUp;
import org.mentoring.notification.message.domain.DeliveryCommand.Postpone;
import org.mentoring.notification.message.domain.DeliveryCommand.RecordNoAnswer;
import org.mentoring.notification.message.domain.DeliveryCommand.RecordRefusal;
import org.mentoring.notification.message.domain.DeliveryCommand.RecordSent;
import org.mentoring.notification.message.domain.Notification;
import org.mentoring.notification.template.Mails;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.service.people.PeopleDirectory;
import org.mentoring.service.people.Person;
import org.mentoring.testkit.clock.MutableClock;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@ExtendWith(OutputCaptureExtension.class)
class NotificationDeliveryTest {

    private static final Instant START = Instant.parse("2026-03-06T10:00:00Z");

    private final MutableClock clock = MutableClock.at(START);
    private final List<Notification> others = new ArrayList<>();
    private final Set<String> over = new HashSet<>();
    private final Known known = new Known();
    private final Server server = new Server();
    private final NotificationDelivery delivery =
            new NotificationDelivery(
                    (_, _) -> others,
                    (_, pairing) -> over.contains(pairing),
                    known,
                    Mails.writer(),
                    server,
                    Settings.usual(),
                    clock);

    @Test
    void sendsWhatItCan() {
        known.add(JONAS);
        known.add(AMINA);

        assertThat(deliver()).isEqualTo(new RecordSent(START));
        assertThat(server.taken)
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.recipientAddress()).isEqualTo(JONAS.email());
                    assertThat(mail.subject()).contains("Amina Okafor");
                });
    }

    @Test
    void sendsNothingThatALaterMessageHasOvertaken() {
        known.add(JONAS);
        known.add(AMINA);
        others.add(
                Notification.pending(
                        JONAS.personId(),
                        new Matter.OfMeeting(
                                MeetingStep.CANCELLED,
                                Examples.revised(9),
                                AMINA.personId(),
                                false,
                                null),
                        "meeting0first:9",
                        START));

        assertThat(deliver()).isEqualTo(new Drop(START, Needless.SUPERSEDED));
        assertThat(server.taken).isEmpty();
    }

    @Test
    void asksWhetherAPairFitsUnlessItIsOver() {
        known.add(JONAS);
        known.add(AMINA);
        Matter question = Examples.fitCheck(FitCheckStep.ASKED);

        assertThat(deliver(delivery, question)).isEqualTo(new RecordSent(START));
        over.add("pairing0ours");
        assertThat(deliver(delivery, question)).isEqualTo(new Drop(START, Needless.SUPERSEDED));
        assertThat(server.taken).hasSize(1);
    }

    @Test
    void waitsForARecipientWhomNobodyKnowsYet() {
        known.add(AMINA);

        assertThat(deliver()).isEqualTo(new Postpone(START, Duration.ofSeconds(2)));
        assertThat(server.taken).isEmpty();
    }

    @Test
    void waitsLongerTheLongerItHasWaited() {
        clock.advance(Duration.ofSeconds(30));
        assertThat(deliver()).isEqualTo(new Postpone(clock.instant(), Duration.ofSeconds(15)));
        clock.advance(Duration.ofDays(1));
        assertThat(deliver()).isEqualTo(new Postpone(clock.instant(), Duration.ofMinutes(1)));
    }

    @Test
    void givesUpOnARecipientWhoNeverComes() {
        clock.advance(Duration.ofDays(31));

        assertThat(deliver(delivery, Examples.everyMatter().getFirst()))
                .isEqualTo(new Drop(clock.instant(), Needless.NO_RECIPIENT));
    }

    @Test
    void writesNobodyWhoHasLeft() {
        known.add(AMINA);
        known.add(with(JONAS, EmploymentStatus.LEFT));

        assertThat(deliver()).isEqualTo(new Drop(START, Needless.NO_RECIPIENT));
    }

    @Test
    void writesWhoIsOnLeave() {
        known.add(AMINA);
        known.add(with(JONAS, EmploymentStatus.LEAVE));

        assertThat(deliver()).isEqualTo(new RecordSent(START));
    }

    @Test
    void waitsAWhileForTheNameOfThePartnerThenGoesAroundIt() {
        known.add(JONAS);

        assertThat(deliver()).isInstanceOf(Postpone.class);
        clock.advance(Duration.ofMinutes(11));
        assertThat(deliver()).isInstanceOf(RecordSent.class);
        assertThat(server.taken.getFirst().subject()).contains("Ihr Gegenüber");
    }

    @Test
    void countsNothingAgainstAMailThatFoundNoServer() {
        known.add(JONAS);
        known.add(AMINA);
        server.says = Handover.UNREACHABLE;

        assertThat(deliver()).isInstanceOf(Postpone.class);
    }

    @Test
    void countsAMailThatTheServerMayHave() {
        known.add(JONAS);
        known.add(AMINA);
        server.says = Handover.UNANSWERED;

        assertThat(deliver()).isEqualTo(new RecordNoAnswer(START));
    }

    @Test
    void tellsARefusalForNowFromOneForGood() {
        known.add(JONAS);
        known.add(AMINA);

        server.says = Handover.REFUSED_FOR_NOW;
        assertThat(deliver()).isEqualTo(new RecordRefusal(START));
        server.says = Handover.REFUSED_FOR_GOOD;
        assertThat(deliver()).isEqualTo(new GiveUp(START));
    }

    @Test
    void namesNoAddressInTheLogWhenAMailCannotBeWritten(CapturedOutput log) {
        known.add(JONAS);
        known.add(AMINA);
        NotificationDelivery faulty =
                new NotificationDelivery(
                        (_, _) -> others,
                        (_, _) -> false,
                        known,
                        Mails.faultyWriter(JONAS.email()),
                        server,
                        Settings.usual(),
                        clock);

        assertThat(deliver(faulty)).isEqualTo(new RecordRefusal(START));
        assertThat(log).contains("notification0one").doesNotContain(JONAS.email());
    }

    private DeliveryCommand deliver() {
        return deliver(delivery);
    }

    private static DeliveryCommand deliver(NotificationDelivery delivery) {
        return deliver(delivery, Examples.meeting(MeetingStep.SCHEDULED, false));
    }

    private static DeliveryCommand deliver(NotificationDelivery delivery, Matter matter) {
        Notification notification =
                Notification.pending(JONAS.personId(), matter, "meeting0first:1", START);
        return delivery.deliver(new Stored<>("notification0one", 2, notification));
    }

    private static Person with(Person person, EmploymentStatus status) {
        return new Person(
                person.personId(),
                person.name(),
                person.email(),
                person.zone(),
                person.language(),
                status);
    }

    private static final class Server implements MailServer {

        final List<Mail> taken = new ArrayList<>();
        Handover says = Handover.TAKEN;

        @Override
        public Handover handOver(Mail mail) {
            if (says == Handover.TAKEN) {
                taken.add(mail);
            }
            return says;
        }

        @Override
        public Duration longestHandover() {
            return Duration.ofMinutes(1);
        }

        @Override
        public boolean reachable() {
            return true;
        }
    }

    private static final class Known implements PeopleDirectory {

        private final Map<String, Person> people = new HashMap<>();

        void add(Person person) {
            people.put(person.personId(), person);
        }

        @Override
        public Optional<Person> find(String personId) {
            return Optional.ofNullable(people.get(personId));
        }

        @Override
        public Map<String, Person> findAll(Collection<String> personIds) {
            return people;
        }

        @Override
        public Optional<String> personIdOf(String email) {
            return Optional.empty();
        }
    }
}
