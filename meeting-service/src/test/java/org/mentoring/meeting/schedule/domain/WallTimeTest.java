package org.mentoring.meeting.schedule.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoring.meeting.schedule.domain.Examples.BERLIN;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

class WallTimeTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration LENGTH = Duration.ofMinutes(45);

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "2026-07-01T15:00, Europe/Berlin,       2026-07-01T13:00:00Z",
        "2026-12-01T15:00, Europe/Berlin,       2026-12-01T14:00:00Z",
        "2026-07-01T15:00, America/New_York,    2026-07-01T19:00:00Z",
        "2026-07-01T15:00, Asia/Kolkata,        2026-07-01T09:30:00Z",
        "2026-07-01T15:00, UTC,                 2026-07-01T15:00:00Z",
        // The last minute before and the first after the gap of 29 March 2026.
        "2026-03-29T01:59, Europe/Berlin,       2026-03-29T00:59:00Z",
        "2026-03-29T03:00, Europe/Berlin,       2026-03-29T01:00:00Z",
        // Twice on 25 October 2026: the first one is meant.
        "2026-10-25T02:30, Europe/Berlin,       2026-10-25T00:30:00Z",
        "2026-10-25T03:00, Europe/Berlin,       2026-10-25T02:00:00Z",
        "2026-11-01T01:30, America/New_York,    2026-11-01T05:30:00Z",
        // Lord Howe Island changes by half an hour.
        "2026-04-05T01:45, Australia/Lord_Howe, 2026-04-04T14:45:00Z",
    })
    void readsAWallTimeAsAnInstant(LocalDateTime local, ZoneId zone, Instant expected) {
        assertThat(read(local, zone, null))
                .isEqualTo(new WallTime.Reading.Of(new MeetingTime(expected, zone, LENGTH)));
    }

    @ParameterizedTest(name = "{0} in {1} does not exist: clocks go from {2} to {3}")
    @CsvSource({
        "2026-03-29T02:00, Europe/Berlin,       2026-03-29T02:00, 2026-03-29T03:00",
        "2026-03-29T02:59, Europe/Berlin,       2026-03-29T02:00, 2026-03-29T03:00",
        "2026-03-08T02:30, America/New_York,    2026-03-08T02:00, 2026-03-08T03:00",
        "2026-10-04T02:15, Australia/Lord_Howe, 2026-10-04T02:00, 2026-10-04T02:30",
    })
    void refusesATimeThatClocksSkip(
            LocalDateTime local, ZoneId zone, LocalDateTime from, LocalDateTime until) {
        var asked = new WallTime(local, zone, null);

        assertThat(asked.read(LENGTH, NOW))
                .isEqualTo(impossible(new Rejection.SkippedByClockChange(asked, from, until)));
    }

    @ParameterizedTest
    @CsvSource({"+02:00, 2026-10-25T00:30:00Z", "+01:00, 2026-10-25T01:30:00Z"})
    void letsAnOffsetChooseWhenClocksShowATimeTwice(ZoneOffset offset, Instant expected) {
        assertThat(read(LocalDateTime.parse("2026-10-25T02:30"), BERLIN, offset))
                .isEqualTo(new WallTime.Reading.Of(new MeetingTime(expected, BERLIN, LENGTH)));
    }

    @Test
    void refusesAnOffsetThatIsNotInForce() {
        var asked = new WallTime(LocalDateTime.parse("2026-07-01T15:00"), BERLIN, ZoneOffset.UTC);

        assertThat(asked.read(LENGTH, NOW))
                .isEqualTo(
                        impossible(
                                new Rejection.OffsetNotInForce(
                                        asked, List.of(ZoneOffset.ofHours(2)))));
    }

    @Test
    void refusesSeconds() {
        assertThat(read(LocalDateTime.parse("2026-07-01T15:00:01"), BERLIN, null))
                .isEqualTo(impossible(new Rejection.NotWholeMinutes()));
    }

    @Test
    void refusesNowAndThePast() {
        var utc = ZoneId.of("UTC");

        assertThat(read(LocalDateTime.parse("2026-01-01T00:00"), utc, null))
                .isEqualTo(impossible(new Rejection.NotAhead(NOW, NOW)));
        assertThat(read(LocalDateTime.parse("2026-01-01T00:01"), utc, null))
                .isInstanceOf(WallTime.Reading.Of.class);
    }

    @Test
    void refusesWhatIsTooFarAhead() {
        var utc = ZoneId.of("UTC");
        var last = LocalDateTime.parse("2026-01-01T00:00").plus(WallTime.LONGEST_LEAD);

        assertThat(read(last, utc, null)).isInstanceOf(WallTime.Reading.Of.class);
        assertThat(read(last.plusMinutes(1), utc, null))
                .isEqualTo(
                        impossible(
                                new Rejection.TooFarAhead(
                                        NOW.plus(WallTime.LONGEST_LEAD).plusSeconds(60),
                                        WallTime.LONGEST_LEAD)));
    }

    private static WallTime.Reading read(
            LocalDateTime local, ZoneId zone, @Nullable ZoneOffset offset) {
        return new WallTime(local, zone, offset).read(LENGTH, NOW);
    }

    private static WallTime.Reading impossible(Rejection because) {
        return new WallTime.Reading.Impossible(because);
    }
}
