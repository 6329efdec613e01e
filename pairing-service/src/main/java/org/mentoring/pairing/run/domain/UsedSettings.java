package org.mentoring.pairing.run.domain;

import java.util.Map;

/// How the pairs of a run were made.
///
/// @param largestZoneGapHours pairs whose clocks differ by more were not made
/// @param weights from a criterion's name to how much it counted, 0 to 100
public record UsedSettings(int largestZoneGapHours, Map<String, Integer> weights) {

    public UsedSettings {
        weights = Map.copyOf(weights);
    }
}
