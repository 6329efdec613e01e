package org.mentoring.notification.template;

import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/// A zone as iCalendar wants it (RFC 5545, 3.6.5), made from the very rules by which the mail's
/// text shows its times: what is in force at one moment, and what comes after. Calendars that know
/// the zone by its name use their own rules; the others need no more than this for one meeting.
final class CalendarZone {

    private static final LocalDateTime SINCE_EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

    private CalendarZone() {}

    static VTimeZone around(Instant moment, ZoneId zone) {
        VTimeZone component = new VTimeZone();
        component.add(new TzId(zone.getId()));
        ZoneRules rules = zone.getRules();
        @Nullable ZoneOffsetTransition last = rules.previousTransition(moment.plusSeconds(1));
        @Nullable ZoneOffsetTransition next = rules.nextTransition(moment);
        component.add(last == null ? always(rules, moment) : since(rules, last));
        if (next != null) {
            component.add(since(rules, next));
        }
        return component;
    }

    private static Observance always(ZoneRules rules, Instant moment) {
        ZoneOffset offset = rules.getOffset(moment);
        return filled(new Standard(), SINCE_EVER, offset, offset);
    }

    private static Observance since(ZoneRules rules, ZoneOffsetTransition change) {
        Observance observance =
                rules.isDaylightSavings(change.getInstant()) ? new Daylight() : new Standard();
        return filled(
                observance,
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    /// The start is on the clock as it was before the change (RFC 5545, 3.6.5).
    private static Observance filled(
            Observance observance, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
        observance.add(new DtStart<>(start));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        return observance;
    }
}
