package org.mentoring.notification.template;

import net.fortuna.ical4j.model.Calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads when an entry begins as a calendar does that knows no zone by name: by the VTIMEZONE that
/// came along.
final class Observances {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern START =
            Pattern.compile("DTSTART(?:;TZID=[^:]+)?:(\\d{8}T\\d{6})(Z?)\r\nDTEND");
    private static final Pattern OBSERVANCE =
            Pattern.compile(
                    "DTSTART:(\\d{8}T\\d{6})\r\nTZOFFSETFROM:([+-]\\d+)\r\nTZOFFSETTO:([+-]\\d+)");

    private record Observance(Instant from, ZoneOffset before, ZoneOffset offset) {}

    private Observances() {}

    static Instant startOf(Calendar calendar) {
        String text = calendar.toString();
        MatchResult start = START.matcher(text).results().findFirst().orElseThrow();
        LocalDateTime local = LocalDateTime.parse(start.group(1), BASIC);
        return start.group(2).isEmpty()
                ? instant(local, observances(text))
                : local.toInstant(ZoneOffset.UTC);
    }

    private static List<Observance> observances(String text) {
        return new ArrayList<>(
                OBSERVANCE
                        .matcher(text)
                        .results()
                        .map(Observances::observance)
                        .sorted(Comparator.comparing(Observance::from))
                        .toList());
    }

    private static Observance observance(MatchResult found) {
        ZoneOffset before = ZoneOffset.of(found.group(2));
        Instant from = LocalDateTime.parse(found.group(1), BASIC).toInstant(before);
        return new Observance(from, before, ZoneOffset.of(found.group(3)));
    }

    /// The latest observance that has begun by then; where clocks go back, the wall time is shown
    /// twice and the first is meant (RFC 5545, 3.3.5).
    private static Instant instant(LocalDateTime local, List<Observance> observances) {
        for (Observance observance : observances) {
            Instant before = local.toInstant(observance.before());
            if (before.isBefore(observance.from())) {
                return before;
            }
        }
        return observances.reversed().stream()
                .map(observance -> local.toInstant(observance.offset()))
                .findFirst()
                .orElseThrow();
    }
}
