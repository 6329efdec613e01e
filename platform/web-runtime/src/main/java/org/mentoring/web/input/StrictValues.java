package org.mentoring.web.input;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/// Reads the values that Java reads too generously. Each throws [IllegalArgumentException] or
/// [DateTimeException] for what it refuses.
final class StrictValues {

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2999-12-31T23:59:59Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    /// Each call would copy the set.
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private static final Duration LONGEST = Duration.ofDays(36_500);

    private StrictValues() {}

    /// To the millisecond, which is what the store keeps. Years that no calendar needs are refused:
    /// they overflow somewhere later.
    static Instant instant(String text) {
        Instant instant = Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
        return within(!instant.isBefore(EARLIEST) && !instant.isAfter(LATEST), instant);
    }

    static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        return within(isInRange(date), date);
    }

    /// What a clock on a wall shows, without an offset.
    static LocalDateTime wallTime(String text) {
        LocalDateTime time = LocalDateTime.parse(text);
        return within(isInRange(time.toLocalDate()), time);
    }

    static Duration duration(String text) {
        Duration duration = Duration.parse(text);
        return within(duration.abs().compareTo(LONGEST) <= 0, duration);
    }

    /// A region of the IANA database. `ZoneId.of` also takes offsets, which know no summer time.
    static ZoneId zone(String text) {
        if (!isZone(text)) {
            throw new DateTimeException("no such zone");
        }
        return ZoneId.of(text);
    }

    static boolean isZone(String text) {
        return ZONES.contains(text);
    }

    private static boolean isInRange(LocalDate date) {
        return !date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY);
    }

    private static <T> T within(boolean allowed, T value) {
        if (!allowed) {
            throw new DateTimeException("out of range");
        }
        return value;
    }
}
