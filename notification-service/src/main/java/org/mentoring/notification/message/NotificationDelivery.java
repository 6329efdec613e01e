package org.mentoring.notification.message;

import org.mentoring.contracts.people.EmploymentStatus;
import org.mentoring.notification.mail.Mail;
import org.mentoring.notification.mail.MailServer;
import org.mentoring.notification.message.domain.Delivery.Needless;
import org.mentoring.notification.message.domain.DeliveryCommand;
import org.mentoring.notification.message.domain.DeliveryCommand.Drop;
import org.mentoring.notification.message.domain.DeliveryCommand.GiveUp;
import org.mentoring.notification.message.domain.DeliveryCommand.Postpone;
import org.mentoring.notification.message.domain.DeliveryCommand.RecordNoAnswer;
import org.mentoring.notification.message.domain.DeliveryCommand.RecordRefusal;
import org.mentoring.notification.message.domain.DeliveryCommand.RecordSent;
import org.mentoring.notification.message.domain.Notification;
import org.mentoring.notification.template.MailWriter;
import org.mentoring.runtime.aggregate.Stored;
import org.mentoring.service.people.PeopleDirectory;
import org.mentoring.service.people.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// Brings one message to its recipient, as far as that is possible now, and says how it went.
final class NotificationDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationDelivery.class);

    private static final int PLACES_OF_A_FAULT = 10;

    private final MeetingOrder order;
    private final QuestionsInTime questions;
    private final PeopleDirectory people;
    private final MailWriter writer;
    private final MailServer server;
    private final DeliverySettings settings;
    private final InstantSource clock;

    NotificationDelivery(
            MessagesAboutMeeting meetings,
            MessagesAboutPairing pairings,
            PeopleDirectory people,
            MailWriter writer,
            MailServer server,
            DeliverySettings settings,
            InstantSource clock) {
        this.order = new MeetingOrder(meetings, settings.shortestWait());
        this.questions = new QuestionsInTime(pairings);
        this.people = people;
        this.writer = writer;
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    boolean possible() {
        return server.reachable();
    }

    DeliveryCommand deliver(Stored<Notification> taken) {
        Instant now = clock.instant();
        return order.insteadOfSending(taken.state(), now)
                .or(() -> questions.insteadOfSending(taken.state(), now))
                .orElseGet(() -> deliverToRecipient(taken));
    }

    private DeliveryCommand deliverToRecipient(Stored<Notification> taken) {
        Notification notification = taken.state();
        Optional<Person> recipient = people.find(notification.recipientId());
        if (recipient.isEmpty()) {
            return awaitRecipient(notification);
        }
        if (recipient.get().status() == EmploymentStatus.LEFT) {
            return new Drop(clock.instant(), Needless.NO_RECIPIENT);
        }
        return deliver(taken.id(), notification, recipient.get());
    }

    /// Topics overtake each other, so a person may be told of before being known.
    private DeliveryCommand awaitRecipient(Notification notification) {
        return age(notification).compareTo(settings.recipientPatience()) > 0
                ? new Drop(clock.instant(), Needless.NO_RECIPIENT)
                : postponed(notification);
    }

    private DeliveryCommand deliver(String id, Notification notification, Person recipient) {
        Optional<String> partner = partnerOf(notification);
        boolean worthWaiting = age(notification).compareTo(settings.namePatience()) <= 0;
        if (notification.matter().mentions().isPresent() && partner.isEmpty() && worthWaiting) {
            return postponed(notification);
        }
        return written(id, notification, recipient, partner)
                .map(mail -> handOver(notification, mail))
                .orElseGet(() -> new RecordRefusal(clock.instant()));
    }

    private Optional<String> partnerOf(Notification notification) {
        return notification.matter().mentions().flatMap(people::find).map(Person::name);
    }

    /// Empty where the mail cannot be written, which is a fault of this program: tried again like a
    /// refusal, so that a corrected release sends it. What went wrong may quote the address, so the
    /// log says where instead.
    private Optional<Mail> written(
            String id, Notification notification, Person recipient, Optional<String> partner) {
        try {
            return Optional.of(writer.write(id, notification.matter(), recipient, partner));
        } catch (IllegalArgumentException | IllegalStateException fault) {
            LOG.error(
                    "Notification {} cannot be written: {} at {}",
                    id,
                    fault.getClass().getName(),
                    place(fault));
            return Optional.empty();
        }
    }

    private static String place(RuntimeException fault) {
        return Arrays.stream(fault.getStackTrace())
                .limit(PLACES_OF_A_FAULT)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
    }

    private DeliveryCommand handOver(Notification notification, Mail mail) {
        return switch (server.handOver(mail)) {
            case TAKEN -> new RecordSent(clock.instant());
            case REFUSED_FOR_NOW -> new RecordRefusal(clock.instant());
            case REFUSED_FOR_GOOD -> new GiveUp(clock.instant());
            case UNANSWERED -> new RecordNoAnswer(clock.instant());
            case UNREACHABLE -> postponed(notification);
        };
    }

    private DeliveryCommand postponed(Notification notification) {
        Instant now = clock.instant();
        return new Postpone(now, settings.waitAt(age(notification)));
    }

    private Duration age(Notification notification) {
        return Duration.between(notification.askedAt(), clock.instant());
    }
}
