package org.mentoring.notification.template;

import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
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

import org.mentoring.notification.domain.Appointment;
import org.mentoring.notification.domain.Matter;
import org.mentoring.notification.domain.MeetingStep;
import org.mentoring.notification.mail.Mail.CalendarPart;
import org.mentoring.service.people.Person;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;

/// A meeting for the reader's calendar: an invitation (RFC 5546, 3.2.2) or its cancellation
/// (3.2.5). The same UID for ever and a rising SEQUENCE let a calendar keep one entry. The
/// organiser is the platform, because the two do not learn each other's address from us
/// (docs/adr/0050); for the same reason the reader is the only attendee, and no reply is asked for:
/// people confirm here.
final class CalendarEntry {

    private static final String PRODUCT = "-//Mentoring//Notifications//EN";

    private final Links links;
    private final URI organizer;
    private final Instant now;

    /// @param now when this object is made: iCalendar's DTSTAMP
    CalendarEntry(Links links, URI organizer, Instant now) {
        this.links = links;
        this.organizer = organizer;
        this.now = now;
    }

    CalendarPart of(Matter.OfMeeting meeting, Person reader, String summary, String place) {
        boolean cancelled = meeting.step() == MeetingStep.CANCELLED;
        Appointment appointment = meeting.appointment();
        ZoneId zone = zoneThatSays(appointment);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        if (!zone.equals(ZoneOffset.UTC)) {
            calendar.add(CalendarZone.around(appointment.startsAt(), zone));
        }
        calendar.add(event(meeting, reader, zone, summary, place));
        return new CalendarPart(cancelled ? "CANCEL" : "REQUEST", text(calendar));
    }

    private VEvent event(
            Matter.OfMeeting meeting, Person reader, ZoneId zone, String summary, String place) {
        Appointment appointment = meeting.appointment();
        VEvent event = new VEvent(false);
        event.add(new Uid(appointment.meetingId() + "@mentoring.example"));
        event.add(new DtStamp(now));
        event.add(new Sequence(appointment.revision()));
        event.add(status(meeting));
        event.add(new DtStart<>(written(appointment.startsAt(), zone)));
        event.add(new DtEnd<>(written(appointment.endsAt(), zone)));
        event.add(new Summary(summary));
        event.add(new Location(place));
        event.add(new Url(URI.create(links.meeting(appointment.meetingId()))));
        event.add(new Organizer(organizer));
        event.add(attendee(meeting, reader));
        return event;
    }

    /// An instant is written in UTC, a zoned time with its zone.
    private static Temporal written(Instant instant, ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? instant : instant.atZone(zone);
    }

    private static Status status(Matter.OfMeeting meeting) {
        if (meeting.step() == MeetingStep.CANCELLED) {
            return new Status(Status.VALUE_CANCELLED);
        }
        return new Status(
                meeting.appointment().confirmed()
                        ? Status.VALUE_CONFIRMED
                        : Status.VALUE_TENTATIVE);
    }

    /// Whoever took the step agrees with it; the other one is asked.
    private static Attendee attendee(Matter.OfMeeting meeting, Person reader) {
        Attendee attendee = new Attendee(mailto(reader.email()));
        attendee.add(new Cn(reader.addressee()));
        attendee.add(CuType.INDIVIDUAL);
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(
                meeting.byReader() || meeting.appointment().confirmed()
                        ? PartStat.ACCEPTED
                        : PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.FALSE);
        return attendee;
    }

    /// An address may hold what a URI has to write as `%7B` and the like.
    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("An address that no URI can name", impossible);
        }
    }

    /// The zone in which the time was chosen, or UTC where that could not say it: for a zone that
    /// this Java does not know, and for the second of two times that look the same while clocks go
    /// back, since a local time means the first (RFC 5545, 3.3.5).
    private static ZoneId zoneThatSays(Appointment appointment) {
        try {
            ZoneId zone = ZoneId.of(appointment.zone());
            boolean says =
                    isFirst(appointment.startsAt(), zone) && isFirst(appointment.endsAt(), zone);
            return says && !isUtc(zone) ? zone : ZoneOffset.UTC;
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    private static boolean isUtc(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC);
    }

    private static boolean isFirst(Instant instant, ZoneId zone) {
        return instant.atZone(zone).withEarlierOffsetAtOverlap().toInstant().equals(instant);
    }

    private static String text(Calendar calendar) {
        try (StringWriter text = new StringWriter()) {
            new CalendarOutputter().output(calendar, text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
