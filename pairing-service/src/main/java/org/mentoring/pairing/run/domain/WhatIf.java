package org.mentoring.pairing.run.domain;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// Settings that one run tries instead of its cohort's.
///
/// @param largestZoneGapHours the cohort's unless given
/// @param weights from a criterion's name to how much it counts; the cohort's when empty
public record WhatIf(@Nullable Integer largestZoneGapHours, Map<String, Integer> weights) {

    /// The cohort's own settings.
    public static final WhatIf NOTHING = new WhatIf(null, Map.of());

    public WhatIf {
        weights = Map.copyOf(weights);
    }
}
