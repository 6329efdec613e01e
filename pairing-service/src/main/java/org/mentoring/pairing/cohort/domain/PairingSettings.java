package org.mentoring.pairing.cohort.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
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
}
