package org.mentoring.pairing.run.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.ZoneId;

class ZoneGapTest {

    /// Between the changes of clocks in America and in Europe, New York is an hour nearer to
    /// Berlin.
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,Europe/Berlin,2026-01-15,0",
        "Europe/Berlin,America/New_York,2026-01-15,360",
        "Europe/Berlin,America/New_York,2026-03-15,300",
        "Europe/Berlin,Asia/Kolkata,2026-01-15,270",
        "Europe/Berlin,Asia/Kolkata,2026-07-15,210",
        "Pacific/Auckland,Pacific/Honolulu,2026-01-15,60",
        "Pacific/Kiritimati,Pacific/Pago_Pago,2026-01-15,60",
        "UTC,Pacific/Auckland,2026-07-15,720"
    })
    void isWhatTheClocksOnTheWallShow(String one, String other, String day, int minutes) {
        var at = Instant.parse(day + "T12:00:00Z");

        assertThat(ZoneGap.between(ZoneId.of(one), ZoneId.of(other), at)).hasMinutes(minutes);
        assertThat(ZoneGap.between(ZoneId.of(other), ZoneId.of(one), at)).hasMinutes(minutes);
    }
}
