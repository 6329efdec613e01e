package org.mentoring.contracts.cohort;

import org.mentoring.contracts.WireNamed;

/// Whether a cohort still takes people and forms pairs.
public enum CohortStatus implements WireNamed {
    OPEN("open"),
    CLOSED("closed");

    private final String wireName;

    CohortStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
