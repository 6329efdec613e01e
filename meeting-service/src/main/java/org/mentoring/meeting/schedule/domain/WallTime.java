package org.mentoring.meeting.schedule.domain;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A time as a person reads it off a clock on the wall.
///
/// Most wall times are one instant. When clocks go forward some do not exist: those are refused,
/// not shifted, because either shift would surprise one of the two. When clocks go back some exist
/// twice: the first one is meant, unless `offset` says the second.
public record WallTime(LocalDateTime local, ZoneId zone, @Nullable ZoneOffset offset) {

    /// How far ahead a meeting is booked at most.
    public static final Duration LONGEST_LEAD = Duration.ofDays(400);

    public sealed interface Reading {
        record Of(MeetingTime time) implements Reading {}

        record Impossible(Rejection because) implements Reading {}
    }

    public Reading read(Duration duration, Instant now) {
        if (!local.truncatedTo(ChronoUnit.MINUTES).equals(local)) {
            return new Reading.Impossible(new Rejection.NotWholeMinutes());
        }
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
        if (valid.isEmpty()) {
            return new Reading.Impossible(skipped());
        }
        if (offset != null && !valid.contains(offset)) {
            return new Reading.Impossible(new Rejection.OffsetNotInForce(this, valid));
        }
        Instant startsAt = local.toInstant(offset != null ? offset : valid.getFirst());
        if (!startsAt.isAfter(now)) {
            return new Reading.Impossible(new Rejection.NotAhead(startsAt, now));
        }
        if (startsAt.isAfter(now.plus(LONGEST_LEAD))) {
            return new Reading.Impossible(new Rejection.TooFarAhead(startsAt, LONGEST_LEAD));
        }
        return new Reading.Of(new MeetingTime(startsAt, zone, duration));
    }

    private Rejection skipped() {
        var change = zone.getRules().getTransition(local);
        return new Rejection.SkippedByClockChange(
                this, change.getDateTimeBefore(), change.getDateTimeAfter());
    }
}
