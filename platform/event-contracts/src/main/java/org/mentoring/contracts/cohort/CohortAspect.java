package org.mentoring.contracts.cohort;

import org.mentoring.contracts.WireNamed;

/// What of a cohort has changed. `names` are the cohort's and its programme's; neither they nor the
/// `questions` travel. `pairing` is what pairs are made by.
public enum CohortAspect implements WireNamed {
    NAMES("names"),
    DATES("dates"),
    RHYTHM("rhythm"),
    PAIRING("pairing"),
    SUPPORT("support"),
    QUESTIONS("questions"),
    COORDINATORS("coordinators"),
    STATUS("status");

    private final String wireName;

    CohortAspect(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
