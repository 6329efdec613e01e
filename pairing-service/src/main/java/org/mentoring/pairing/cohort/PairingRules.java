package org.mentoring.pairing.cohort;

import org.mentoring.pairing.cohort.domain.Cohort;
import org.mentoring.pairing.cohort.domain.Kind;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;

/// What a pairing run needs to know of its cohort.
///
/// @param largestZoneGap pairs whose clocks differ by more are never made
/// @param weights from a criterion's name to how much it counts, 0 to 100
/// @param at when clocks are compared: noon of the cohort's first day, so that a run gives the same
///   pairs whenever it is computed
/// @param reverse whether the less senior mentor the more senior
/// @param peers whether two mentor each other
/// @param leastMentees a mentor begins with so many or with none
public record PairingRules(
        Duration largestZoneGap,
        Map<String, Integer> weights,
        Instant at,
        boolean reverse,
        boolean peers,
        int leastMentees) {

    static PairingRules of(Cohort cohort) {
        var dates = cohort.settings().dates();
        var pairing = cohort.settings().pairing();
        return new PairingRules(
                Duration.ofHours(pairing.largestZoneGapHours()),
                pairing.weights(),
                dates.startsOn().atTime(LocalTime.NOON).atZone(dates.zone()).toInstant(),
                pairing.kind() == Kind.REVERSE,
                pairing.kind() == Kind.PEER,
                pairing.leastMentees());
    }
}
