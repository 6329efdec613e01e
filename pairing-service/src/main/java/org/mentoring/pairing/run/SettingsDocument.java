package org.mentoring.pairing.run;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mentoring.pairing.run.domain.UsedSettings;
import org.mentoring.pairing.run.domain.WhatIf;

import java.util.HashMap;
import java.util.Map;

/// The settings of a run, inside its document. [PairingRunDocument] shows them.
final class SettingsDocument {

    private static final String LARGEST_ZONE_GAP_HOURS = "largestZoneGapHours";
    private static final String WEIGHTS = "weights";

    private SettingsDocument() {}

    static Document encode(WhatIf whatIf) {
        return encode(whatIf.largestZoneGapHours(), whatIf.weights());
    }

    static @Nullable Document encode(@Nullable UsedSettings used) {
        return used == null ? null : encode(used.largestZoneGapHours(), used.weights());
    }

    private static Document encode(@Nullable Integer hours, Map<String, Integer> weights) {
        return new Document(LARGEST_ZONE_GAP_HOURS, hours)
                .append(WEIGHTS, new Document(new HashMap<>(weights)));
    }

    /// A run of an earlier version tried nothing.
    static WhatIf whatIf(@Nullable Document document) {
        return document == null
                ? WhatIf.NOTHING
                : new WhatIf(document.getInteger(LARGEST_ZONE_GAP_HOURS), weights(document));
    }

    static @Nullable UsedSettings used(@Nullable Document document) {
        return document == null
                ? null
                : new UsedSettings(document.getInteger(LARGEST_ZONE_GAP_HOURS), weights(document));
    }

    private static Map<String, Integer> weights(Document document) {
        var weights = new HashMap<String, Integer>();
        document.get(WEIGHTS, Document.class)
                .forEach((criterion, weight) -> weights.put(criterion, (Integer) weight));
        return weights;
    }
}
