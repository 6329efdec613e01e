package org.mentoring.pairing.run.domain.matching;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// By how much two clocks on the wall differ.
final class ZoneGap {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private ZoneGap() {}

    /// At most twelve hours: Auckland and Honolulu are a day apart by the calendar and two hours by
    /// the clock, and it is the clock that decides whether two people are awake at once.
    static Duration between(ZoneId one, ZoneId other, Instant at) {
        var apart = Math.abs(offsetMinutes(one, at) - offsetMinutes(other, at)) % MINUTES_OF_A_DAY;
        return Duration.ofMinutes(Math.min(apart, MINUTES_OF_A_DAY - apart));
    }

    private static int offsetMinutes(ZoneId zone, Instant at) {
        return zone.getRules().getOffset(at).getTotalSeconds() / 60;
    }
}
