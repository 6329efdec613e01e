package org.mentoring.pairing.cohort.domain;

import org.mentoring.pairing.domain.Rejection.Fault;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How pairs of this cohort are made.
///
/// @param largestZoneGapHours pairs whose clocks differ by more are never made
/// @param weights from a criterion's name to how much it counts, 0 to 100
public record PairingSettings(int largestZoneGapHours, Map<String, Integer> weights) {

    public static final int DEFAULT_LARGEST_ZONE_GAP_HOURS = 6;

    public PairingSettings {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }

    List<Fault> faults() {
        return weights.values().stream().allMatch(weight -> weight == 0)
                ? List.of(new Fault("/weights", "At least one criterion needs a weight above 0."))
                : List.of();
    }
}
