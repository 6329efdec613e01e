package org.mentoring.testkit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

class MutableClockTest {

    private final MutableClock clock = MutableClock.at("2026-03-28T09:00:00Z");

    @Test
    void standsStillUntilMoved() {
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-28T09:00:00Z"));

        clock.advance(Duration.ofHours(2));

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-28T11:00:00Z"));
    }

    @Test
    void movesTogetherWithItsViewInAnotherZone() {
        Clock berlin = clock.withZone(ZoneId.of("Europe/Berlin"));

        clock.set(Instant.parse("2026-04-01T00:00:00Z"));

        assertThat(berlin.instant()).isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
        assertThat(berlin.getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }
}
