package org.mentoring.meeting.invitation;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.mentoring.meeting.schedule.Appointment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;

/// One meeting as an iCalendar object to publish (RFC 5545; METHOD:PUBLISH, RFC 5546 3.2.1). Times
/// are UTC, so no VTIMEZONE is needed: a single meeting has one instant, whatever zone it is read
/// in. Nothing in it is the pair's own: where they meet is behind an address that asks who comes.
final class Invitation {

    private static final String PRODUCT = "-//Mentoring//Meetings//EN";

    private Invitation() {}

    /// @param now when this object is made: iCalendar's DTSTAMP
    static byte[] of(Appointment appointment, InvitationSettings settings, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(event(appointment, settings, now));
        return bytes(calendar);
    }

    private static VEvent event(Appointment appointment, InvitationSettings settings, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(appointment)));
        event.add(new DtStamp(now));
        event.add(new Sequence(appointment.revision()));
        event.add(status(appointment));
        event.add(new DtStart<>(appointment.startsAt()));
        event.add(new DtEnd<>(appointment.endsAt()));
        event.add(new Summary("Mentoring meeting " + appointment.number()));
        event.add(new Organizer(settings.organizer()));
        event.add(
                new Url(URI.create(settings.publicUrl() + "/meetings/" + appointment.meetingId())));
        event.add(new Location(place(appointment, settings)));
        return event;
    }

    /// The same for ever, and the same as in the mails about this meeting.
    private static String uid(Appointment appointment) {
        return appointment.meetingId() + "@mentoring.example";
    }

    private static Status status(Appointment appointment) {
        return switch (appointment.status()) {
            case "proposed" -> new Status(Status.VALUE_TENTATIVE);
            case "cancelled" -> new Status(Status.VALUE_CANCELLED);
            default -> new Status(Status.VALUE_CONFIRMED);
        };
    }

    private static String place(Appointment appointment, InvitationSettings settings) {
        return appointment.link() == null
                ? appointment.medium()
                : settings.publicUrl() + "/api/meetings/" + appointment.meetingId() + "/join";
    }

    private static byte[] bytes(Calendar calendar) {
        try (var bytes = new ByteArrayOutputStream()) {
            new CalendarOutputter().output(calendar, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
