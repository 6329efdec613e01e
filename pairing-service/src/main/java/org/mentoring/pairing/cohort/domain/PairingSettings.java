package org.mentoring.pairing.cohort.domain;

import org.mentoring.pairing.domain.Rejection.Fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How pairs of this cohort are made.
///
/// @param leastMentees a mentor begins with so many or with none; 1 but in groups
/// @param largestZoneGapHours pairs whose clocks differ by more are never made
/// @param weights from a criterion's name to how much it counts, 0 to 100
/// @param requests how mentees ask for a mentor themselves
public record PairingSettings(
        Kind kind,
        int leastMentees,
        int largestZoneGapHours,
        Map<String, Integer> weights,
        RequestSettings requests) {

    public static final int DEFAULT_LEAST_MENTEES_OF_A_GROUP = 3;

    public static final int DEFAULT_LARGEST_ZONE_GAP_HOURS = 6;

    public PairingSettings {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    /// Settings of a usual cohort, with the usual way of asking.
    public PairingSettings(int largestZoneGapHours, Map<String, Integer> weights) {
        this(Kind.ONE_TO_ONE, 1, largestZoneGapHours, weights, RequestSettings.DEFAULT);
    }

    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (weights.values().stream().allMatch(weight -> weight == 0)) {
            faults.add(new Fault("/weights", "At least one criterion needs a weight above 0."));
        }
        if (kind != Kind.GROUP && leastMentees > 1) {
            faults.add(new Fault("/leastMentees", "Only mentors of groups begin with several."));
        }
        if (kind == Kind.PEER && requests.way() != RequestWay.OFF) {
            faults.add(new Fault("/requests/way", "Peers are paired by runs: requests are off."));
        }
        if (!requests.remindsInTime()) {
            faults.add(
                    new Fault(
                            "/requests/reminderDays",
                            "Reminders follow one another and come before the request expires."));
        }
        return faults;
    }
}
