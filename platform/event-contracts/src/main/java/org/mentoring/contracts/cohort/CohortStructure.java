package org.mentoring.contracts.cohort;

import org.mentoring.contracts.WireNamed;

/// How much form the pairs of a cohort are given.
public enum CohortStructure implements WireNamed {
    LIGHT("light"),
    STRUCTURED("structured");

    private final String wireName;

    CohortStructure(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
