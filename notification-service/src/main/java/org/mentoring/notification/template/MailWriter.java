package org.mentoring.notification.template;

import org.jspecify.annotations.Nullable;
import org.mentoring.notification.cohort.Cohorts;
import org.mentoring.notification.domain.Appointment;
import org.mentoring.notification.domain.Matter;
import org.mentoring.notification.mail.Mail;
import org.mentoring.notification.mail.Mail.CalendarPart;
import org.mentoring.service.people.Person;
import org.springframework.context.MessageSource;

import java.time.InstantSource;
import java.util.Optional;

/// Writes the mail that tells a person of a matter.
public final class MailWriter {

    private final MessageSource messages;
    private final Cohorts cohorts;
    private final TemplateSettings settings;
    private final InstantSource clock;
    private final Layout layout = new Layout();

    MailWriter(
            MessageSource messages,
            Cohorts cohorts,
            TemplateSettings settings,
            InstantSource clock) {
        this.messages = messages;
        this.cohorts = cohorts;
        this.settings = settings;
        this.clock = clock;
    }

    /// The mail for one reader.
    ///
    /// @param id of the notification
    /// @param partner the name of whom the matter speaks of; empty where nobody knows it, and the
    ///   text then goes around it
    public Mail write(String id, Matter matter, Person reader, Optional<String> partner) {
        Texts texts = new Texts(messages, reader.language(), reader.zone());
        Links links = new Links(settings.publicUrl());
        String partnerName = partner.orElseGet(() -> texts.say("somebody"));
        Letter letter =
                new LetterWriter(texts, links, cohorts, reader.addressee(), partnerName)
                        .write(matter);
        return new Mail(
                id,
                reader.addressee(),
                reader.email(),
                letter.language(),
                letter.subject(),
                layout.text(letter),
                layout.html(letter),
                calendar(matter, reader, partnerName, texts));
    }

    private @Nullable CalendarPart calendar(
            Matter matter, Person reader, String partnerName, Texts texts) {
        if (!(matter instanceof Matter.OfMeeting meeting)) {
            return null;
        }
        Links links = new Links(settings.publicUrl());
        return new CalendarEntry(links, settings.organizer(), clock.instant())
                .of(
                        meeting,
                        reader,
                        texts.say("calendar.summary", partnerName),
                        place(meeting.appointment(), texts, links));
    }

    private static String place(Appointment appointment, Texts texts, Links links) {
        return appointment.hasLink()
                ? links.join(appointment.meetingId())
                : texts.say("medium." + appointment.medium());
    }
}
